using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Ledgers in a database of PostgreSQL.</summary>
internal sealed class NpgsqlStoreContext(DbContextOptions<NpgsqlStoreContext> options) : StoreContext(options)
{
    public static NpgsqlStoreContext On(string connectionString) => new(
        new DbContextOptionsBuilder<NpgsqlStoreContext>().UseNpgsql(connectionString).Options);
}
