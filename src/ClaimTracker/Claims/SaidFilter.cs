namespace ClaimTracker;

/// <summary>Leaves out what was said later than a time: what begins at its end or after it. What is not known to be later counts.</summary>
internal sealed class SaidFilter(EdtfTime time, LedgerRoot root)
{
    /// <summary>The time that the filter was made from.</summary>
    public EdtfTime Time => time;

    /// <summary>The filter that counts as well; null where there is none.</summary>
    public SaidFilter? Outer => root.Acts.Said;

    /// <summary>Whether a claim, as it reads at this moment, counts.</summary>
    public bool Counts(int claim) => CountsRow(root.RowOf(claim));

    public bool CountsRow(int row) => Counts(root.Columns.Said(row));

    public bool Counts(EdtfTime? said) => (said is null || !time.Interval.IsBefore(said.Interval)) && Outer?.Counts(said) != false;
}
