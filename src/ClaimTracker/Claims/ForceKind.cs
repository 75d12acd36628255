namespace ClaimTracker;

/// <summary>What forces have in common.</summary>
internal static class ForceKind
{
    public static bool Commits(this Force force) => force <= Force.Admits;

    public static bool Denies(this Force force) => force is Force.Denies or Force.Doubts;

    public static bool IsNonAnswer(this Force force) => force >= Force.Declines;
}
