namespace ClaimTracker.Documents;

internal sealed record ComparisonJson(
    string First, string Second, string Relation, string Status, string? Code, string Reason, string Explanation)
{
    public static ComparisonJson Of(Comparison comparison) => new(
        comparison.First.Id.ToString(),
        comparison.Second.Id.ToString(),
        WireWord.Of(comparison.Relation),
        WireWord.Of(comparison.Status),
        comparison.Code,
        WireWord.Of(comparison.Reason),
        comparison.Explanation);
}
