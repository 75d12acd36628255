namespace ClaimTracker;

/// <summary>Remembers each version of the tables, so that any moment can be read again without a copy.</summary>
/// <remarks>One thread notes, any number read. Versions share what did not change, so a moment costs what its entry changed.</remarks>
internal sealed class LedgerHistory(EntryColumns log)
{
    private readonly SegmentedList<LedgerRoot> _roots = new();

    /// <summary>Remembers a moment if its tables are not those of the one before.</summary>
    public void Note(LedgerRoot before, LedgerRoot root)
    {
        if (_roots.Count == 0 || !ReferenceEquals(before.Entities, root.Entities) || !ReferenceEquals(before.Questions, root.Questions)
            || !ReferenceEquals(before.Acts, root.Acts) || !ReferenceEquals(before.Desk, root.Desk))
        {
            _roots.Add(root);
        }
    }

    /// <summary>The moment after an entry.</summary>
    /// <param name="sequence">The sequence of the entry; 0 for the moment before the first.</param>
    /// <param name="now">A later moment.</param>
    public LedgerRoot RootAt(int sequence, LedgerRoot now) =>
        sequence >= now.Sequence ? now
        : sequence == 0 ? new LedgerRoot { Columns = now.Columns }
        : LastUntil(sequence) with { Sequence = sequence, Rows = log.RowsAfter(sequence - 1) };

    private LedgerRoot LastUntil(int sequence)
    {
        var (low, high) = (0, _roots.Count - 1);
        while (low < high)
        {
            var middle = high - ((high - low) / 2);
            (low, high) = _roots[middle].Sequence <= sequence ? (middle, high) : (low, middle - 1);
        }

        return _roots[low];
    }
}
