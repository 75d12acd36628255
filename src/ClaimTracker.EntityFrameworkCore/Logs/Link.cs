using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A connection that is kept open, and made anew after it broke.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed class Link(Func<DbContext> contexts, DatabaseProvider provider) : IAsyncDisposable
{
    private DbContext? _context;

    /// <summary>The connection, opened where it is not.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (_context?.Database.GetDbConnection() is { State: ConnectionState.Open } open)
        {
            return open;
        }

        await DisposeAsync().ConfigureAwait(false);
        var context = contexts();
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            var connection = context.Database.GetDbConnection();
            await provider.ReadyAsync(connection, cancellationToken).ConfigureAwait(false);
            _context = context;
            return connection;
        }
        catch
        {
            await context.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Closes the connection; the next <see cref="OpenAsync"/> makes another.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_context is { } context)
        {
            _context = null;
            await context.DisposeAsync().ConfigureAwait(false);
        }
    }
}
