using System.Data;
using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A connection that is kept open, and made anew after it broke.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed class Link(LedgerDatabase database, DatabaseProvider provider) : IAsyncDisposable
{
    private DatabaseConnection? _kept;

    /// <summary>The connection, opened where it is not.</summary>
    public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (_kept?.Connection is { State: ConnectionState.Open } open)
        {
            return open;
        }

        await DisposeAsync().ConfigureAwait(false);
        var made = database.Connect();
        try
        {
            await made.OpenAsync(cancellationToken).ConfigureAwait(false);
            await provider.ReadyAsync(made.Connection, cancellationToken).ConfigureAwait(false);
            _kept = made;
            return made.Connection;
        }
        catch
        {
            await made.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Closes the connection; the next <see cref="OpenAsync"/> makes another.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_kept is { } kept)
        {
            _kept = null;
            await kept.DisposeAsync().ConfigureAwait(false);
        }
    }
}
