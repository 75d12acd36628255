using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Ledgers in a file of SQLite.</summary>
internal sealed class SqliteStoreContext(DbContextOptions<SqliteStoreContext> options) : StoreContext(options)
{
    public static SqliteStoreContext On(string connectionString) => new(
        new DbContextOptionsBuilder<SqliteStoreContext>().UseSqlite(connectionString).Options);
}
