using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>One claim as it reads after the amendments.</summary>
internal sealed record Claim(
    string Id,
    string Speaker,
    string? OnBehalfOf,
    Question Question,
    string Force,
    Answer? Answer,
    JsonNode? Written,
    string Certainty,
    string Nature,
    TimeRange? Said,
    TimeRange? Holds,
    long? Recorded,
    IReadOnlyList<Hop> Via,
    IReadOnlySet<string> Roots)
{
    /// <summary>When of a claim (2.5).</summary>
    public TimeRange? When => Holds ?? Said;

    /// <summary>By its force: <c>doubts</c> is a denial.</summary>
    public bool Denies => Force is "denies" or "doubts";

    /// <summary>Every doubt has certainty <c>possible</c>.</summary>
    public bool Certain => Force != "doubts" && Certainty == "certain";

    public bool NonAnswer => Force is "declines" or "unreachable" or "noResponse";

    /// <summary>The polarity it is compared and held with: on yes/no a denial is the other answer (2.4).</summary>
    public bool HeldAsDenial => Denies && Answer is not YesNoAnswer;

    public Answer HeldAnswer => Answer switch
    {
        null => throw new InvalidOperationException($"{Id} answers nothing."),
        YesNoAnswer answer when Denies => new YesNoAnswer(!answer.Yes),
        _ => Answer,
    };

    public bool HoldsPosition => !NonAnswer && Nature == "fact";

    /// <summary>Commits, as the state of a question understands it (2.8); a doubt never does.</summary>
    public bool Commits =>
        Nature == "fact"
        && Answer is not (null or UnknownAnswer)
        && (Force is "asserts" or "confirms" or "admits" || (Force == "denies" && Question.Answers == "yesNo"));

    public IEnumerable<string> Outlets => Via.Select(hop => hop.Outlet);

    public static Claim Read(JsonObject node, IEnumerable<Question> questions, Entities entities, TimeZoneInfo zone)
    {
        var question = questions.Single(question => question.Id == node.Text("question"));
        var speaker = node.Text("speaker");
        var onBehalfOf = node.TextOrNull("onBehalfOf");
        var said = Time("said");
        return new Claim(
            node.Text("id"),
            speaker,
            onBehalfOf,
            question,
            node.TextOrNull("force") ?? "asserts",
            node["answer"] is { } answer ? Reference.Answer.Read(answer, question, zone) : null,
            node["answer"],
            node.TextOrNull("certainty") ?? "certain",
            node.TextOrNull("nature") ?? "fact",
            said,
            Time("holds"),
            Time("recorded")?.Start,
            [.. node.Objects("via").Select(hop => new Hop(hop.Text("outlet"), hop.TextOrNull("url"), hop.TextsOrNull("cites") ?? []))],
            entities.Roots(onBehalfOf ?? speaker, said));

        TimeRange? Time(string field) => node.TextOrNull(field) is { } text ? TimeText.Read(text, zone) : null;
    }
}

/// <summary>One outlet of the chain through which a claim reached us.</summary>
internal sealed record Hop(string Outlet, string? Url, IReadOnlyList<string> Cites);
