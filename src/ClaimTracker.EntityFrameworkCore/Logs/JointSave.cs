using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Saves what a context has changed and appends a batch, in one transaction.</summary>
internal sealed class JointSave(DbContext context, DatabaseLog log)
{
    private enum Stage
    {
        Appending,
        Saving,
        Committing,
    }

    /// <summary>Saves and appends. The context takes its changes as saved only when it is told so: until it is certain, they may have to be saved once more.</summary>
    /// <returns>False, and nothing is done, where another entry follows the one that the batch was made for.</returns>
    /// <exception cref="StoreException">Nothing was done, or, as its fate says, it is not known. What saving itself throws is handed on as it is, and nothing was done.</exception>
    public Task<bool> TryAsync(AppendBatch batch, CancellationToken cancellationToken) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(stop => TryOnceAsync(batch, stop), cancellationToken);

    private async Task<bool> TryOnceAsync(AppendBatch batch, CancellationToken cancellationToken)
    {
        var stage = Stage.Appending;
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            var connection = context.Database.GetDbConnection();
            await log.KeepAsync(connection, cancellationToken).ConfigureAwait(false);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            if (!await log.TryAppendAsync(connection, transaction.GetDbTransaction(), batch, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            stage = Stage.Saving;
            await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken).ConfigureAwait(false);
            stage = Stage.Committing;
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception fault) when (stage is Stage.Appending && fault.OfDatabase() is { } told)
        {
            throw log.Refused(told);
        }
        catch (Exception fault) when (stage is Stage.Committing && !log.IsAnswer(fault))
        {
            throw log.InDoubt(fault);
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }
}
