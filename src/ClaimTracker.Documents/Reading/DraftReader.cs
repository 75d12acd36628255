using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Reads the fields of one claim into a draft. What cannot be read is told and left out.</summary>
internal static class DraftReader
{
    public static ClaimDraft Read(DocumentNode map, QuestionParts questions, ReadingContext context)
    {
        var force = ReadingContext.Word<Force>(map, "force") ?? Force.Asserts;
        var draft = new ClaimDraft(
            ReadingContext.Entity(map["speaker"]), questions.Reference(map["question"]), force, Answer(map, force, questions, context));
        return draft.WithParts(
            map["id"] is { Kind: NodeKind.Text, Text: var id } ? ClaimId.Unchecked(id) : null,
            map["onBehalfOf"] is { IsAbsent: false } principal ? ReadingContext.Entity(principal) : null,
            ReadingContext.Word<Certainty>(map, "certainty"),
            ReadingContext.Word<Nature>(map, "nature") ?? Nature.Fact,
            (context.Time(map, "said"), context.Time(map, "holds"), MomentReader.Read(map["recorded"], context)),
            (context.Text(map, "quote"), context.Text(map, "wording"), context.Text(map, "language")),
            Via(map["via"], context));
    }

    // An answer that cannot be read has been told; not known stands for it, which fits every question.
    private static Answer? Answer(DocumentNode map, Force force, QuestionParts questions, ReadingContext context)
    {
        if (map["answer"] is not { IsAbsent: false } node)
        {
            return null;
        }

        var question = questions.Find(map["question"]);
        return (question is null || force.IsNonAnswer() ? null : AnswerReader.Read(node, question, context)) ?? ClaimTracker.Answer.NotKnown;
    }

    private static ImmutableArray<AttributionHop> Via(DocumentNode list, ReadingContext context)
    {
        if (list.Items.Count == 0)
        {
            return [];
        }

        var via = ImmutableArray.CreateBuilder<AttributionHop>(list.Items.Count);
        foreach (var item in list.Items)
        {
            via.Add(item.IsMap ? Hop(item, context) : AttributionHop.Unchecked(default));
        }

        return via.MoveToImmutable();
    }

    private static AttributionHop Hop(DocumentNode map, ReadingContext context)
    {
        var url = context.Address(map["url"]);
        return AttributionHop.Unchecked(ReadingContext.Entity(map["outlet"])) with
        {
            Url = url,
            Form = ReadingContext.Word<ReportForm>(map, "form"),
            Published = context.Time(map, "published"),
            Cites = map["cites"].Items.Count == 0 ? [] : [.. context.Addresses(map, "cites")],
            Passage = PassageReader.Read(map, url, context),
        };
    }
}
