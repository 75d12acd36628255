using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>One answer as it is compared; two are equal when they hold one position (2.8).</summary>
internal abstract record Answer
{
    public static Answer Read(JsonNode node, Question question, TimeZoneInfo zone)
    {
        if (node is JsonObject special && special.ContainsKey("unknown"))
        {
            return new UnknownAnswer();
        }

        if (node is JsonObject none && none.ContainsKey("none"))
        {
            return question.Answers == "quantity" ? new FigureAnswer(FigureRange.Zero, question.Unit) : new NoneAnswer();
        }

        switch (question.Answers)
        {
            case "entity":
                var only = node is JsonObject;
                var ids = node switch
                {
                    JsonObject set => set.TextsOrNull("only")!,
                    JsonArray list => [.. list.Select(id => Json.TextOf(id!))],
                    _ => [Json.TextOf(node)],
                };

                // Under "one" a list or an only set of one id is that id.
                return new EntityAnswer(Ids.Of(ids), only && question.Many);
            case "yesNo":
                return new YesNoAnswer(Json.TextOf(node) is "yes" or "true");
            case "quantity":
                var (range, unit) = FigureRange.Read(Json.TextOf(node), question.Tolerance);
                return new FigureAnswer(range, unit ?? question.Unit);
            case "date":
                return new DateAnswer(TimeText.Read(Json.TextOf(node), zone));
            default:
                return new TextAnswer(Folding.Fold(Json.TextOf(node)));
        }
    }

    /// <summary>As written in the claim, except that sets are put in order and yes/no is a word.</summary>
    public virtual JsonNode Print(JsonNode written) => written.DeepClone();
}

/// <summary>One entity; under <c>many</c> a list of them, or an <c>only</c> set.</summary>
internal sealed record EntityAnswer(Ids Members, bool Only) : Answer
{
    public override JsonNode Print(JsonNode written) => Print();

    public JsonNode Print() => (Only, Members.Count) switch
    {
        (true, _) => new JsonObject { ["only"] = Json.Texts(Members) },
        (false, 1) => JsonValue.Create(Members.First()),
        _ => Json.Texts(Members),
    };
}

internal sealed record YesNoAnswer(bool Yes) : Answer
{
    public override JsonNode Print(JsonNode written) => JsonValue.Create(Yes ? "yes" : "no");
}

internal sealed record FigureAnswer(FigureRange Range, string? Unit) : Answer;

internal sealed record DateAnswer(TimeRange Range) : Answer;

internal sealed record TextAnswer(string Folded) : Answer;

/// <summary>None, where it is not a figure: nobody, never.</summary>
internal sealed record NoneAnswer : Answer;

/// <summary>Not known.</summary>
internal sealed record UnknownAnswer : Answer;
