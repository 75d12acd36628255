using Microsoft.EntityFrameworkCore.Design;

namespace ClaimTracker.EntityFrameworkCore;

// What `dotnet ef migrations add` asks for contexts; nothing is connected to.
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteStoreContext>
{
    public SqliteStoreContext CreateDbContext(string[] args) => SqliteStoreContext.On("Data Source=:memory:");
}

internal sealed class NpgsqlDesignTime : IDesignTimeDbContextFactory<NpgsqlStoreContext>
{
    public NpgsqlStoreContext CreateDbContext(string[] args) => NpgsqlStoreContext.On("Host=localhost");
}
