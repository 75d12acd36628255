namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A database of a test's own, thrown away afterwards.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>Options whose ledgers are kept in it.</summary>
    public abstract ClaimTrackerOptions Options { get; }

    /// <summary>Which database it is, as the writing program is told: <c>sqlite</c> or <c>npgsql</c>.</summary>
    public abstract string Kind { get; }

    public abstract string ConnectionString { get; }

    public abstract ValueTask DisposeAsync();
}
