using System.Data.Common;
using System.Transactions;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A connection to a database, with whatever has to be let go together with it.</summary>
internal abstract class DatabaseConnection : IAsyncDisposable
{
    /// <summary>The connection; closed until <see cref="OpenAsync"/>.</summary>
    public abstract DbConnection Connection { get; }

    /// <summary>Opens it, apart from a <see cref="TransactionScope"/> of the program: what is recorded is shown at once, and must not be undone later.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        using var apart = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled);
        await OpenApartAsync(cancellationToken).ConfigureAwait(false);
    }

    public abstract ValueTask DisposeAsync();

    private protected abstract Task OpenApartAsync(CancellationToken cancellationToken);
}
