using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Figures;

/// <summary>The figures as a claims document: sources as speakers, one question for each battle, side and measure, timing fixed.</summary>
internal static class CasualtyDocument
{
    /// <param name="answer">How a figure is given.</param>
    /// <param name="tolerance">The tolerance of every question; null leaves it out.</param>
    public static JsonObject Of(Func<CasualtyFigure, Quantity> answer, decimal? tolerance = null) => new()
    {
        ["claimTracker"] = 1,
        ["entities"] = Map(CasualtyData.Figures.DistinctBy(figure => figure.Source), figure => figure.Source, Source),
        ["questions"] = Map(CasualtyData.Figures.DistinctBy(figure => figure.Question), figure => figure.Question, figure => Question(figure, tolerance)),
        ["claims"] = new JsonArray([.. CasualtyData.Figures.Select(figure => Claim(figure, answer(figure)))]),
    };

    private static JsonObject Map(IEnumerable<CasualtyFigure> figures, Func<CasualtyFigure, string> key, Func<CasualtyFigure, JsonObject> value) =>
        new(figures.Select(figure => KeyValuePair.Create<string, JsonNode?>(key(figure), value(figure))));

    private static JsonObject Source(CasualtyFigure figure) => new() { ["kind"] = "organisation", ["name"] = figure.Source };

    private static JsonObject Question(CasualtyFigure figure, decimal? tolerance)
    {
        var question = new JsonObject { ["text"] = figure.QuestionText, ["answers"] = "quantity", ["timing"] = "fixed" };
        if (tolerance is { } reach)
        {
            question["tolerance"] = reach;
        }

        return question;
    }

    private static JsonObject Claim(CasualtyFigure figure, Quantity answer) =>
        new() { ["id"] = figure.Id, ["speaker"] = figure.Source, ["question"] = figure.Question, ["answer"] = answer.Text };

    /// <summary>The pairs that a report tells as conflicts of figures, sorted.</summary>
    public static IReadOnlyList<string> ConflictingPairs(JsonObject report) => CasualtyData.Sorted(
        from finding in report.Objects("findings")
        where finding.Text("code") == "CT2003" && finding.Text("status") == "conflict"
        let claims = finding.TextsOrNull("claims")!
        select CasualtyData.Pair(claims[0], claims[1]));
}
