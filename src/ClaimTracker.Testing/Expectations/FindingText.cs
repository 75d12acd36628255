using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Testing;

// Findings as a failed test prints them.
internal static class FindingText
{
    // A test that fails over thousands of findings is read by nobody.
    private const int Most = 20;

    /// <summary>What was found where something else was expected.</summary>
    public static string Instead(ImmutableArray<Finding> found) => found.IsEmpty ? "Nothing was found." : $"Found instead:\n{Of(found)}";

    public static string Of(ImmutableArray<Finding> findings)
    {
        var shown = string.Concat(findings.Take(Most).Select(Of));
        return findings.Length <= Most ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown}\n  … and {findings.Length - Most} more");
    }

    private static string Of(Finding finding)
    {
        var question = finding.Question is { } asked ? $", on {asked.Id}" : string.Empty;
        return $"\n  {finding.Code} {finding.Heading}: {string.Join(", ", finding.Claims.Select(claim => claim.Id))}{question}\n    {Indented(finding.Explanation)}";
    }

    private static string Indented(string text) => text.ReplaceLineEndings("\n    ");
}
