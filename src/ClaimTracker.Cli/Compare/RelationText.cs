namespace ClaimTracker.Cli;

/// <summary>How two claims relate and why, in a few words.</summary>
internal static class RelationText
{
    /// <summary>The relation and the reason; where two claims are not compared, the reason alone.</summary>
    public static string Of(Comparison comparison, CompareWords words) => comparison.Relation == Relation.NotComparable
        ? words.Say(comparison.Reason)
        : $"{words.Say(comparison.Relation)} ({words.Say(comparison.Reason)})";
}
