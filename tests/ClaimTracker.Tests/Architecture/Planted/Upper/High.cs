namespace ClaimTracker.Tests.Architecture.Planted;

/// <summary>Stands on the upper floor; whoever uses it from below is at fault.</summary>
internal class High
{
    public int Size { get; init; }

    public static int Count(int[] values) => values.Length;

    /// <summary>Looks down, which is allowed.</summary>
    public static Low? Downstairs => null;
}
