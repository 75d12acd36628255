namespace ClaimTracker;

/// <summary>One held answer, and where its groups begin and end.</summary>
internal sealed class PositionCell(HeldAnswer held, int number)
{
    /// <summary>Its place in the order of arrival.</summary>
    public int Number => number;

    public HeldAnswer Held => held;

    /// <summary>The number of its first group.</summary>
    public int FirstGroup { get; set; } = InternTable<int>.None;

    /// <summary>The number of its last group.</summary>
    public int LastGroup { get; set; } = InternTable<int>.None;

    /// <summary>The number of its first claim.</summary>
    public int FirstClaim { get; set; } = InternTable<int>.None;

    /// <summary>The number of its last claim.</summary>
    public int LastClaim { get; set; } = InternTable<int>.None;
}
