using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Conformance;

/// <summary>What the next issue builds, by name: three acts and circular sourcing. It must shrink to nothing.</summary>
internal static class NotBuilt
{
    public const string Why = "Retractions, amendments and withdrawals are the next issue's; the reader refuses them with a sentence.";

    public const Features BuiltFeatures = Features.All;

    private static readonly string[] Codes = ["CT3001", "CT3002"];

    private static readonly HashSet<(string File, string Name)> Cases =
    [
    ];

    /// <summary>Whether a case waits; it does exactly when it is listed, and only if the reader refuses it with a sentence.</summary>
    public static bool Names(ClaimsDocument document, string file, string name)
    {
        var refused = document.Problems.Any(problem => problem.Message.Contains("does not record", StringComparison.Ordinal));
        Assert.Equal(Cases.Contains((file, name)), refused);
        return refused;
    }

    /// <summary>A report without the findings that are not built.</summary>
    public static JsonObject LeftOut(JsonObject report)
    {
        var findings = report["findings"]!.AsArray();
        foreach (var finding in findings.Where(finding => Codes.Contains(finding!["code"]!.GetValue<string>())).ToList())
        {
            findings.Remove(finding);
        }

        return report;
    }
}
