using System.Transactions;
using Microsoft.EntityFrameworkCore;

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
    /// <exception cref="StoreException">It could not be written; as long as its fate does not say otherwise, nothing is saved and nothing recorded. What saving itself throws is handed on as it is.</exception>
    /// <exception cref="ArgumentException">The ledger is not kept in a database, or in another one.</exception>
    public static async Task<RecordOutcome> RecordAsync(
        this StoredLedger ledger, ClaimDraft draft, DbContext context, EntryNote? note = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(context);
        if (context.Database.CurrentTransaction is not null || context.Database.GetEnlistedTransaction() is not null || Transaction.Current is not null)
        {
            throw new InvalidOperationException("The context has a transaction open. A recorded claim is shown at once, so it cannot be undone later: record it without one, and all of it is saved in one.");
        }

        if (ledger.Log is not DatabaseLog log || !await log.IsOnAsync(context.Database.GetDbConnection()).ConfigureAwait(false))
        {
            throw new ArgumentException("The ledger is not kept in the database of the context.", nameof(ledger));
        }

        var attempt = await ledger.TryRecordAsync(
            draft, note, new JointSave(context, log).TryAsync, cancellationToken).ConfigureAwait(false);
        if (!attempt.IsRecorded)
        {
            throw new ClaimRefusedException(attempt.Problems);
        }

        // Only now: until it is certain, the context may have to save once more.
        context.ChangeTracker.AcceptAllChanges();
        return attempt.Outcome;
    }
}
