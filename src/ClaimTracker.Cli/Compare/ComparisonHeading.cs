namespace ClaimTracker.Cli;

/// <summary>What a comparison is headed with, as a finding of the same kind is. The status is never told alone.</summary>
internal static class ComparisonHeading
{
    private static readonly string[] KindsOfTheirOwn = [ComparisonCode.ChangedAccount, ComparisonCode.OutletsDiffer, ComparisonCode.MayBeNewer];

    /// <summary>The heading and the code, in the colour of the status.</summary>
    public static IEnumerable<TextRun> Runs(Comparison comparison) =>
    [
        Ink.Of(comparison.Status, Of(comparison)),
        Ink.Faint(comparison.Code is { } code ? $" ({code})" : string.Empty),
    ];

    private static string Of(Comparison comparison) => comparison switch
    {
        { Relation: Relation.NotComparable } => "Not compared",
        { Code: null } => "No conflict",
        { Status: ComparisonStatus.Conflict } => "Conflict",
        { Status: ComparisonStatus.Possible } when !KindsOfTheirOwn.Contains(comparison.Code) => "Possible conflict",
        _ => FindingCatalogue.All.Single(descriptor => descriptor.Id == comparison.Code).Title,
    };
}
