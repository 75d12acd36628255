namespace ClaimTracker;

/// <summary>One held answer with all claims that hold it, in groups.</summary>
internal sealed class PositionCell(HeldAnswer held)
{
    public HeldAnswer Held => held;

    public List<ClaimGroup> Groups { get; } = [];

    public IEnumerable<int> Rows => Groups.SelectMany(group => group.Rows);
}
