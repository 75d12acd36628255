using System.Globalization;
using System.Text.Json;

namespace ClaimTracker.Benchmarks;

/// <summary>What a check report says in sum, to be held against the array loop.</summary>
internal static class CheckReport
{
    /// <summary>Of a report with grouped findings.</summary>
    public static string Totals(string path)
    {
        using var report = JsonDocument.Parse(File.ReadAllBytes(path));
        var questions = report.RootElement.GetProperty("questions").EnumerateArray().Where(question => question.GetProperty("state").GetString() == "disputed").ToArray();
        var positions = questions.SelectMany(question => question.GetProperty("positions").EnumerateArray()).ToArray();
        var pairs = report.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("status").GetString() == "conflict")
            .Sum(finding => finding.GetProperty("pairs").GetInt64());
        return Said(questions.Length, positions.Length, positions.Sum(position => position.GetProperty("mentions").GetInt64()), pairs);
    }

    /// <summary>Of the same data in an array loop.</summary>
    public static string Totals(GeneratedWorkload workload)
    {
        using var arrays = new ArrayEngine();
        arrays.Declare(workload);
        arrays.Load(LoadRows.Of(workload, asText: false));
        var disputes = arrays.Disputes();
        return Said(disputes.Disputes, disputes.Positions, disputes.Mentions, arrays.Pairs().Count);
    }

    private static string Said(int disputes, long positions, long mentions, long pairs) => string.Create(
        CultureInfo.InvariantCulture, $"{disputes:N0} disputes, {positions:N0} positions, {mentions:N0} mentions, {pairs:N0} conflicting pairs");
}
