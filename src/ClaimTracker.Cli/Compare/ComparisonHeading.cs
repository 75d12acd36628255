namespace ClaimTracker.Cli;

/// <summary>What a comparison is headed with, as a finding of the same kind is. The status is never told alone.</summary>
internal static class ComparisonHeading
{
    /// <summary>The heading and the code, in the colour of the status.</summary>
    public static IEnumerable<TextRun> Runs(Comparison comparison, Words words) =>
    [
        Ink.Of(comparison.Status, Of(comparison, words)),
        Ink.Faint(comparison.Code is { } code ? $" ({code})" : string.Empty),
    ];

    private static string Of(Comparison comparison, Words words) => comparison switch
    {
        { Relation: Relation.NotComparable } => words.Compare.NotCompared,
        { Code: { } code } => words.Templates.Heading(code, comparison.Status, FindingCatalogue.All.Single(descriptor => descriptor.Id == code).Title),
        _ => words.Compare.NoConflict,
    };
}
