using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Records claims together with what a context of yours saves.</summary>
public static class StoredLedgerExtensions
{
    /// <summary>Saves what a context has changed and records a claim, in one transaction: both or neither.</summary>
    /// <param name="ledger">A ledger in the database of the context.</param>
    /// <param name="draft">The claim.</param>
    /// <param name="context">The context; it has no transaction open, and is not used meanwhile.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <param name="cancellationToken">Ends the waiting as long as its turn has not come.</param>
    /// <returns>The claim, and the findings it causes. What the context saves is saved.</returns>
    /// <exception cref="ClaimRefusedException">The draft is wrong; nothing is saved and nothing recorded.</exception>
    /// <exception cref="InvalidOperationException">The context has a transaction open: what is recorded is shown at once, and must not be undone later.</exception>
    /// <exception cref="ArgumentException">The ledger is not kept in a database, or in another one.</exception>
    public static async Task<RecordOutcome> RecordAsync(
        this StoredLedger ledger, ClaimDraft draft, DbContext context, EntryNote? note = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(context);
        if (context.Database.CurrentTransaction is not null)
        {
            throw new InvalidOperationException("The context has a transaction open. A recorded claim is shown at once, so it cannot be undone later: record it without one, and all of it is saved in one.");
        }

        if (ledger.Log is not DatabaseLog log || !await log.IsOnAsync(context.Database.GetDbConnection()).ConfigureAwait(false))
        {
            throw new ArgumentException("The ledger is not kept in the database of the context.", nameof(ledger));
        }

        var attempt = await ledger.TryRecordAsync(
            draft, note, (batch, stop) => TrySaveAsync(context, log, batch, stop), cancellationToken).ConfigureAwait(false);
        return attempt.IsRecorded ? attempt.Outcome : throw new ClaimRefusedException(attempt.Problems);
    }

    private static Task<bool> TrySaveAsync(DbContext context, DatabaseLog log, AppendBatch batch, CancellationToken cancellationToken) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(
            async stop =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync(stop).ConfigureAwait(false);
                if (!await log.TryAppendAsync(context.Database.GetDbConnection(), transaction.GetDbTransaction(), batch, stop).ConfigureAwait(false))
                {
                    return false;
                }

                await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, stop).ConfigureAwait(false);
                await transaction.CommitAsync(stop).ConfigureAwait(false);
                context.ChangeTracker.AcceptAllChanges();
                return true;
            },
            cancellationToken);
}
