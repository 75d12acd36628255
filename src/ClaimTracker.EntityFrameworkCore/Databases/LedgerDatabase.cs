using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A database in which ledgers are kept: how to connect to it, and what its tables are called.</summary>
/// <remarks>Thread-safe.</remarks>
internal abstract class LedgerDatabase : IAsyncDisposable
{
    /// <exception cref="StoreException">It has no such tables.</exception>
    public abstract TableNames Tables { get; }

    /// <summary>A connection that is not open yet, to be disposed by the caller.</summary>
    public abstract DatabaseConnection Connect();

    /// <summary>What is special about it. One for each thread, because it remembers what it has seen.</summary>
    /// <exception cref="StoreException">It is of no kind that we know.</exception>
    public abstract DatabaseProvider NewProvider();

    /// <summary>Makes the tables ready, where that is up to us.</summary>
    /// <exception cref="StoreException">They were made by a later version, or are missing and must not be made.</exception>
    public abstract Task UpdateSchemaAsync(DbConnection connection, DatabaseProvider provider, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
