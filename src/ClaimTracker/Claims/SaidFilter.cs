namespace ClaimTracker;

/// <summary>Leaves out what was said later than a time: what begins at its end or after it. What is not known to be later counts. Or leaves out some claims, whenever they were said.</summary>
internal sealed class SaidFilter
{
    private readonly EdtfTime? _time;
    private readonly IReadOnlySet<int> _without;
    private readonly LedgerRoot _root;

    private SaidFilter(EdtfTime? time, IReadOnlySet<int> without, LedgerRoot root) => (_time, _without, _root) = (time, without, root);

    /// <summary>The filter that counts as well; null where there is none.</summary>
    private SaidFilter? Outer => _root.Acts.Said;

    public static SaidFilter By(EdtfTime time, LedgerRoot root) => new(time, new HashSet<int>(), root);

    public static SaidFilter Without(IReadOnlySet<int> claims, LedgerRoot root) => new(time: null, claims, root);

    /// <summary>Another moment without what this filter, and those that count as well, leave out.</summary>
    public LedgerRoot Of(LedgerRoot other)
    {
        var inner = Outer?.Of(other) ?? other;
        return inner with { Acts = inner.Acts with { Said = new SaidFilter(_time, _without, inner) } };
    }

    /// <summary>Whether a claim, as it reads at this moment, counts.</summary>
    public bool Counts(int claim) => CountsRow(_root.RowOf(claim));

    public bool CountsRow(int row) => Counts(_root.Columns.Said(row)) && !IsLeftOut(_root.Columns.Claim(row));

    public bool Counts(EdtfTime? said) => (said is null || _time is null || !_time.Interval.IsBefore(said.Interval)) && Outer?.Counts(said) != false;

    /// <summary>Whether two filters that are alone leave out the same; false where others count as well.</summary>
    public bool LeavesOutTheSameAs(SaidFilter other) =>
        Outer is null && other.Outer is null && Equals(_time?.Interval, other._time?.Interval) && _without.SetEquals(other._without);

    private bool IsLeftOut(int claim) => _without.Contains(claim) || Outer?.IsLeftOut(claim) == true;
}
