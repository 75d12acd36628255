namespace ClaimTracker;

// Many claims at once.
public sealed partial class ClaimLedger
{
    // So many that taking turns costs nothing, and so few that nobody waits long.
    private const int ClaimsInATurn = 2048;

    /// <summary>Records many claims that are given as text, each for itself: sound ones in order, the others are told with all that is wrong with them.</summary>
    /// <param name="rows">The claims; read as they are needed, and never while others wait.</param>
    /// <param name="note">Who records them, and why; the same for all.</param>
    /// <returns>How many were recorded, and which were not.</returns>
    /// <remarks>
    /// It gives the entries and the problems that <see cref="TryRecord"/> would give for the same claims one by one, and those of text that cannot be
    /// read, and it is much faster: findings are looked for when they are read. Claims become visible some thousand at a time, which
    /// have one time of recording; what others record meanwhile comes between. An exception of <paramref name="rows"/>, a house check or a comparer
    /// goes to the caller, and what was recorded before stays. Cost: the length of the texts.
    /// </remarks>
    public BulkOutcome RecordMany(IEnumerable<ClaimRow> rows, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var recorder = new BulkRecorder(_writer, Settings, note);
        TakeInTurns(rows, recorder.Take);
        return recorder.Outcome;
    }

    /// <summary>Records many claims, each for itself: sound ones in order, the others are told with all that is wrong with them.</summary>
    /// <param name="drafts">The claims; read as they are needed, and never while others wait.</param>
    /// <param name="note">Who records them, and why; the same for all.</param>
    /// <returns>How many were recorded, and which were not.</returns>
    /// <inheritdoc cref="RecordMany(IEnumerable{ClaimRow}, EntryNote?)" path="/remarks"/>
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
