using static ClaimTracker.Documents.FieldShape;

namespace ClaimTracker.Documents;

/// <summary>The part of the format that is about packs: what one says of itself, and how it is included.</summary>
internal static class IncludeShape
{
    internal static MapShape Words { get; } = new(TextShape.Any, "a map from parameters to texts, such as { event: the raid on Harden }");

    internal static ObjectShape Header { get; } = new(
        "pack",
        "A pack",
        "What the questions of a document are for, where other documents include it.",
        Optional("title", TextShape.Any, "What the questions are about, in a few words."),
        Optional("description", TextShape.Any, "Which questions it asks."),
        Optional("parameters", Words, "The words in braces that its questions have, such as {event}, and what stands for each where nobody says otherwise."));

    internal static ObjectShape Inclusion { get; } = new(
        "inclusion",
        "An inclusion",
        "A pack of questions, bound to what this story asks them about.",
        Required("pack", TextShape.Pack, "The pack: a name such as casualties, or where files can be included one such as ./our-pack.yaml."),
        Optional("as", IdShape.Given, "What the ids of its questions begin with: as 'raid' the question 'dead' is 'raid-dead'."),
        Optional("with", Words, "What stands for the parameters of the pack, such as { event: the raid on Harden }."),
        Optional("about", ListShape.Ids, "The entities that its questions are about."),
        Optional("parties", ListShape.Ids, "The sides whose answers its questions need, instead of the story's."));

    internal static ListShape Include { get; } = new(
        new TextOrObjectShape(TextShape.Pack, Inclusion),
        "a list of packs, such as [casualties, { pack: control, as: harden, with: { place: Harden } }]");
}
