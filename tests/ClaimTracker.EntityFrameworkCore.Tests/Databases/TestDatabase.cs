namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A database of a test's own, thrown away afterwards.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>Options whose ledgers are kept in it.</summary>
    public abstract ClaimTrackerOptions Options { get; }

    public abstract ValueTask DisposeAsync();
}
