namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A database on a server.</summary>
public sealed class PostgresDatabase(PostgresServer server) : TestDatabase
{
    public override string Kind => "npgsql";

    public override string ConnectionString { get; } = server.NewDatabase();

    public override ClaimTrackerOptions Options => new ClaimTrackerOptions().UseNpgsql(ConnectionString);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
