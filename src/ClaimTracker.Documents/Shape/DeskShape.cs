using static ClaimTracker.Documents.FieldShape;

namespace ClaimTracker.Documents;

/// <summary>The part of the format in which the desk speaks for itself: its scales and assessments, where it used claims, on what terms it was told them.</summary>
internal static class DeskShape
{
    internal static WordShape Manners { get; } = new("fact", "attributed", "quoted");

    internal static WordShape Terms { get; } = new("onTheRecord", "background", "deepBackground", "offTheRecord");

    internal static ObjectShape Scale { get; } = new(
        "scale",
        "A scale",
        "The ratings that the desk gives, from the worst to the best.",
        Required("name", TextShape.Any, "What the desk calls it."),
        Required(
            "ratings",
            new ListShape(Rating(), "a list of two ratings or more, the worst first, such as [ { id: half-true, label: Half true }, { id: holds-up, label: Holds up } ]", fewest: 2),
            "The ratings, the worst first; two or more."));

    internal static ChoiceShape Assessment { get; } = new(
        "An assessment",
        new(
            "claimAssessment",
            "An assessment of a claim",
            "What our desk thinks of a claim. It changes nothing that speakers say, nor how claims relate.",
            [Required("claim", IdShape.Reference, "The claim that was assessed."), .. Verdict()]),
        new(
            "questionAssessment",
            "An assessment of a question",
            "What our desk thinks of a question as a whole. It changes nothing that speakers say, nor how claims relate.",
            [Required("question", IdShape.Reference, "The question that was assessed."), .. Verdict()]));

    internal static ObjectShape Review { get; } = new(
        "review",
        "A review",
        "What another publisher thinks of claims. It is never our own assessment, and each publisher's stands for itself.",
        Required("claims", new ListShape(IdShape.Reference, "a list of one id or more, such as [c1]", fewest: 1, most: NoteChecks.MostItems), "The claims that were reviewed as one, each once."),
        Required("publisher", TextShape.Any, "Who published it, and answers for it."),
        Optional("label", TextShape.Any, "The verdict in the words of the publisher."),
        Optional("score", ShareShape.Closed, "Where the verdict lies on the publisher's scale, from 0, its worst, to 1, its best; left out where that cannot be told."),
        Optional("url", TextShape.Url, "Where it is published."),
        Optional("published", TimeShape.Vague, "When it was published."),
        Optional("markup", TextShape.Any, "What the publisher's own notation says of the review, kept as it came."),
        Optional("recorded", TextShape.Moment, "When the desk entered it, exactly; as soon as it was published where this is left out."));

    internal static ObjectShape Usage { get; } = new(
        "usage",
        "A usage",
        "Where we published a claim.",
        Required("claim", IdShape.Reference, "The claim that we published."),
        Required("url", TextShape.Url, "The address of our piece."),
        Required("title", TextShape.Any, "The title of our piece."),
        Required("published", TimeShape.Vague, "When it was published."),
        Required("as", Manners, "How we put it: in our own voice as fact, attributed to who says it, or in the speaker's own words."),
        Optional("recorded", TextShape.Moment, "When the desk entered it, exactly; as soon as it was published where this is left out."));

    internal static ObjectShape GroundRules { get; } = new(
        "groundRules",
        "A ground rule",
        "On what terms a source told us a claim. Never who the source is.",
        Required("claim", IdShape.Reference, "The claim that was told on these terms."),
        Required("terms", Terms, "How it may be used: with the name; with a description agreed upon; attributed to nobody; not at all."),
        Optional("reason", TextShape.Any, "Why the source is not named."),
        Optional("description", TextShape.Any, "How print may describe the source."),
        Optional("approver", TextShape.Any, "Who on our side approved."),
        Optional("recorded", TextShape.Moment, "When the desk entered it, exactly."));

    private static ObjectShape Rating() => new(
        "rating",
        "A rating",
        "One place on a scale.",
        Required("id", IdShape.Given, "The id of the rating, unique on its scale."),
        Required("label", TextShape.Any, "The words that readers see."));

    private static FieldShape[] Verdict() =>
    [
        Required("scale", IdShape.Reference, "The scale on which it is rated."),
        Required("rating", IdShape.Reference, "The rating on that scale."),
        Required("by", TextShape.Any, "Who signs it: a person or a desk."),
        Optional("at", TimeShape.Vague, "When it was made. A later one supersedes it."),
        Optional("reasons", new ListShape(TextShape.Any, "a list of texts", most: NoteChecks.MostItems), "Why, one text for each reason."),
        Optional("evidence", new ListShape(TextShape.Url, "a list of addresses that begin with http:// or https://", most: NoteChecks.MostItems), "Pages that bear it out."),
        Optional("recorded", TextShape.Moment, "When the desk entered it, exactly; as soon as it was made where this is left out."),
    ];
}
