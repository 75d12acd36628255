namespace ClaimTracker;

// Many claims at once.
public sealed partial class ClaimLedger
{
    // So many that taking turns costs nothing, and so few that nobody waits long.
    private const int ClaimsInATurn = 2048;

    /// <summary>Records many claims that are given as text, each for itself: sound ones in order, the others are told with all that is wrong with them.</summary>
    /// <param name="rows">The claims, any number; read once, as they are needed, on the thread of the caller, and never while others wait.</param>
    /// <param name="note">Who records them, and why; the same for all.</param>
    /// <returns>How many were recorded, and which were not.</returns>
    /// <remarks>
    /// It gives the entries and the problems that <see cref="TryRecord"/> would give for the same claims one by one, and those of text that cannot be
    /// read, and it is much faster: findings are looked for when they are read. Claims are recorded some thousand at a time, with one time of
    /// recording, and readers see these at the latest when all of them are on record; what others record comes between. An exception of the sequence
    /// that is read, of a house check or of a comparer goes to the caller: what was recorded before stays, and the last claims that were read before it may not be
    /// on record. Memory: some thousand claims, and those that are refused. Cost: the length of the texts, not the size of the ledger.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null. A row that is wrong is no exception.</exception>
    public BulkOutcome RecordMany(IEnumerable<ClaimRow> rows, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var recorder = new BulkRecorder(_writer, Settings, note);
        TakeInTurns(rows, recorder.Take);
        return recorder.Outcome;
    }

    /// <summary>Records many claims, each for itself: sound ones in order, the others are told with all that is wrong with them.</summary>
    /// <param name="drafts">The claims, any number; read once, as they are needed, on the thread of the caller, and never while others wait.</param>
    /// <param name="note">Who records them, and why; the same for all.</param>
    /// <returns>How many were recorded, and which were not.</returns>
    /// <inheritdoc cref="RecordMany(IEnumerable{ClaimRow}, EntryNote?)" path="/remarks"/>
    /// <exception cref="ArgumentNullException"><paramref name="drafts"/> is null.</exception>
    /// <exception cref="ArgumentException">A draft is null; those before it may be on record.</exception>
    public BulkOutcome RecordMany(IEnumerable<ClaimDraft> drafts, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        var recorder = new BulkRecorder(_writer, Settings, note);
        TakeInTurns(drafts.Select(draft => draft ?? throw new ArgumentException("A draft is null.", nameof(drafts))), recorder.Take);
        return recorder.Outcome;
    }

    private void TakeInTurns<T>(IEnumerable<T> claims, Action<ReadOnlySpan<T>> take)
    {
        var turn = new T[claims.TryGetNonEnumeratedCount(out var known) ? Math.Clamp(known, 1, ClaimsInATurn) : ClaimsInATurn];
        var count = 0;
        foreach (var claim in claims)
        {
            if (count == turn.Length)
            {
                Take();
            }

            turn[count++] = claim;
        }

        Take();

        void Take()
        {
            lock (_writing)
            {
                take(turn.AsSpan(0, count));
            }

            count = 0;
        }
    }
}
