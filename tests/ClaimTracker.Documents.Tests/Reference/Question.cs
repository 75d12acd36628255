using System.Globalization;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>What a question declares (2.1), with its defaults.</summary>
internal sealed record Question(
    string Id,
    string Answers,
    bool Many,
    string Timing,
    string? Unit,
    decimal Tolerance,
    IReadOnlyList<string> Parties)
{
    public static Question Read(string id, JsonObject node, IReadOnlyList<string> partiesOfStory) => new(
        id,
        node.TextOrNull("answers") ?? "text",
        node.TextOrNull("cardinality") == "many",
        node.TextOrNull("timing") ?? "fixed",
        node.TextOrNull("unit") is { } unit ? Folding.Fold(unit) : null,
        node.TextOrNull("tolerance") is { } tolerance ? decimal.Parse(tolerance, CultureInfo.InvariantCulture) : 0.1m,
        node.TextsOrNull("parties") ?? partiesOfStory);
}
