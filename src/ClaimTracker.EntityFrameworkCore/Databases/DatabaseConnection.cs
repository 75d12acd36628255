using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A connection to a database, with whatever has to be let go together with it.</summary>
internal abstract class DatabaseConnection : IAsyncDisposable
{
    /// <summary>The connection; closed until <see cref="OpenAsync"/>.</summary>
    public abstract DbConnection Connection { get; }

    public abstract Task OpenAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
