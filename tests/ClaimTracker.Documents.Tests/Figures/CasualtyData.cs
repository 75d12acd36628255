using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Figures;

/// <summary>The figures of ten historians, and which of them have no value in common; see the README beside the data.</summary>
internal static class CasualtyData
{
    /// <summary>
    /// The one listed pair that is no conflict: the list took "1,000-1,500", which the data has the wrong way round, for a
    /// range below 1,500; the two meet at 1,500.
    /// </summary>
    public const string PairOfTheReversedRange = "GA011-C-casualties-CWSS GA011-C-casualties-Kennedy1998";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "civil-war-casualties");

    public static IReadOnlyList<CasualtyFigure> Figures { get; } =
    [
        .. File.ReadLines(Path.Combine(Folder, "claims.jsonl")).Select(line => JsonSerializer.Deserialize<CasualtyFigure>(line, JsonSerializerOptions.Web)!),
    ];

    /// <summary>The pairs as <c>expected-conflicts.json</c> lists them, sorted.</summary>
    public static IReadOnlyList<string> ListedPairs { get; } = Sorted(
        from question in JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "expected-conflicts.json")))!.AsArray()
        from pair in question!.AsObject().Objects("pairs")
        select Pair(pair.Text("a"), pair.Text("b")));

    /// <summary>The pairs of figures without a value in common.</summary>
    public static IReadOnlyList<string> ExpectedPairs { get; } = [.. ListedPairs.Where(pair => pair != PairOfTheReversedRange)];

    /// <summary>The pairs of figures on one question that have no value in common, by plain arithmetic over all pairs; sorted.</summary>
    public static IReadOnlyList<string> DisjointPairs(decimal tolerance) => Sorted(
        from question in Figures.GroupBy(figure => figure.Question)
        from first in question
        from second in question
        where High(first, tolerance) < Low(second, tolerance)
        select Pair(first.Id, second.Id));

    public static IReadOnlyList<string> Sorted(IEnumerable<string> pairs) => [.. pairs.Order(StringComparer.Ordinal)];

    public static string Pair(string first, string second) =>
        string.CompareOrdinal(first, second) < 0 ? $"{first} {second}" : $"{second} {first}";

    // About x is x ± |x|·tolerance, ends included; a range is what it is.
    private static decimal Low(CasualtyFigure figure, decimal tolerance) =>
        figure.Low == figure.High ? figure.Low - (figure.Low * tolerance) : figure.Low;

    private static decimal High(CasualtyFigure figure, decimal tolerance) =>
        figure.Low == figure.High ? figure.High + (figure.High * tolerance) : figure.High;
}
