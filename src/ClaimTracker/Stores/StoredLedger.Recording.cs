using System.Collections.Immutable;

namespace ClaimTracker;

// New claims.
public sealed partial class StoredLedger
{
    private const int ClaimsAtATime = 4_096;

    /// <summary>Records a claim.</summary>
    /// <returns>The claim, and the findings it causes as of its own place in the order of entries.</returns>
    /// <exception cref="ClaimRefusedException">The draft is wrong; the exception carries all problems, and nothing is recorded.</exception>
    /// <exception cref="StoreException">It could not be written.</exception>
    public async Task<RecordOutcome> RecordAsync(ClaimDraft draft, EntryNote? note = null, CancellationToken cancellationToken = default)
    {
        var attempt = await TryRecordAsync(draft, note, cancellationToken).ConfigureAwait(false);
        return attempt.IsRecorded ? attempt.Outcome : throw new ClaimRefusedException(attempt.Problems);
    }

    /// <summary>Records a claim, or tells all that is wrong with it.</summary>
    /// <exception cref="StoreException">It could not be written.</exception>
    public Task<RecordAttempt> TryRecordAsync(ClaimDraft draft, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        TryRecordAsync(draft, note, appendWith: null, cancellationToken);

    /// <summary>Records many claims that are given as text, each for itself, as <see cref="ClaimLedger.RecordMany(IEnumerable{ClaimRow}, EntryNote?)"/> does: some thousand in a transaction.</summary>
    /// <param name="rows">The claims, any number; read once, as they are needed.</param>
    /// <param name="note">Who records them, and why; the same for all.</param>
    /// <param name="progress">Told how many claims have been looked at, after each transaction; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends it between two transactions: what was recorded stays.</param>
    /// <returns>How many were recorded, and which were not.</returns>
    /// <exception cref="StoreException">It could not be written; what was recorded before stays.</exception>
    public Task<BulkOutcome> RecordManyAsync(
        IEnumerable<ClaimRow> rows, EntryNote? note = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return RecordManyAsync(rows, RowReader.Read, note, progress, cancellationToken);
    }

    /// <summary>Records many claims, each for itself: some thousand in a transaction.</summary>
    /// <exception cref="ArgumentException">A draft is null; those before it may be on record.</exception>
    /// <inheritdoc cref="RecordManyAsync(IEnumerable{ClaimRow}, EntryNote?, IProgress{int}?, CancellationToken)"/>
    public Task<BulkOutcome> RecordManyAsync(
        IEnumerable<ClaimDraft> drafts, EntryNote? note = null, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        return RecordManyAsync(
            drafts.Select(draft => draft ?? throw new ArgumentException("A draft is null.", nameof(drafts))),
            static (draft, _, _) => draft,
            note,
            progress,
            cancellationToken);
    }

    internal Task<RecordAttempt> TryRecordAsync(
        ClaimDraft draft, EntryNote? note, Func<AppendBatch, CancellationToken, Task<bool>>? appendWith, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var pending = new PendingClaim(draft, note, appendWith, cancellationToken);
        _queue.Add(pending);
        return pending.Done;
    }

    private async Task<BulkOutcome> RecordManyAsync<T>(
        IEnumerable<T> claims, Func<T, LedgerRoot, List<Problem>, ClaimDraft> read, EntryNote? note, IProgress<int>? progress, CancellationToken cancellation)
    {
        var refused = ImmutableArray.CreateBuilder<RefusedClaim>();
        var count = 0;
        foreach (var some in claims.Chunk(ClaimsAtATime))
        {
            var pending = new PendingMany((place, root, problems) => read(some[place], root, problems), some.Length, count, note, cancellation);
            _queue.Add(pending);
            refused.AddRange(await pending.Done.ConfigureAwait(false));
            count += some.Length;
            progress?.Report(count);
        }

        return new BulkOutcome(count - refused.Count, refused.ToImmutable());
    }
}
