namespace ClaimTracker;

/// <summary>One held answer with all claims that hold it, in groups.</summary>
internal sealed class PositionCell(HeldAnswer held, int number)
{
    /// <summary>Its place in the order of arrival.</summary>
    public int Number => number;

    public HeldAnswer Held => held;

    public List<ClaimGroup> Groups { get; } = [];

    public IEnumerable<int> Rows => Groups.SelectMany(group => group.Rows);
}
