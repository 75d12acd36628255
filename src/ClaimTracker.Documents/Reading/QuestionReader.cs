using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Reads the questions, and tells properties that do not fit the kind of answer.</summary>
internal static class QuestionReader
{
    /// <summary>Each question by its id, the first where an id is repeated, with the map in which it stands; no question where it cannot be read, which is told.</summary>
    /// <param name="map">The questions by id.</param>
    /// <param name="parties">The sides whose answers those need that name none.</param>
    /// <param name="context">The document.</param>
    public static IEnumerable<(DocumentNode Map, Question? Question)> ReadAll(DocumentNode map, ImmutableArray<EntityId> parties, ReadingContext context)
    {
        foreach (var question in map.Entries)
        {
            if (!question.IsRepeated)
            {
                yield return (question, question.IsMap ? Make(question, Details(question, parties, context), context) : null);
            }
        }
    }

    private static QuestionDetails Details(DocumentNode map, ImmutableArray<EntityId> parties, ReadingContext context) =>
        new(QuestionId.Unchecked(map.Key), context.Text(map, "text") ?? map.Key)
        {
            Timing = ReadingContext.Word<Timing>(map, "timing") ?? Timing.Fixed,
            Statement = Statement(map, context),
            Comparer = context.Text(map, "comparer"),
            About = [.. ReadingContext.Entities(map, "about")],
            Parties = map["parties"].IsList ? [.. ReadingContext.Entities(map, "parties")] : parties,
        };

    // Null where the kind of answer cannot be read: then claims on it are not checked against it.
    private static Question? Make(DocumentNode map, QuestionDetails details, ReadingContext context)
    {
        var answers = map["answers"].IsAbsent ? AnswerKind.Text : ReadingContext.Word<AnswerKind>(map, "answers");
        if (answers is null)
        {
            return null;
        }

        TellMisfits(map, answers.Value, context);
        return answers switch
        {
            AnswerKind.Entity => new EntityQuestion(details, ReadingContext.Word<Cardinality>(map, "cardinality") ?? Cardinality.One),
            AnswerKind.YesNo => new YesNoQuestion(details),
            AnswerKind.Quantity => new QuantityQuestion(details, context.Text(map, "unit"), ToleranceOf(map)),
            AnswerKind.Date => new DateQuestion(details),
            _ => new TextQuestion(details),
        };
    }

    private static void TellMisfits(DocumentNode map, AnswerKind answers, ReadingContext context)
    {
        var kind = map["answers"] is { IsScalar: true, Text: var written } ? written : "text";
        if (answers != AnswerKind.Entity)
        {
            Tell("cardinality", "an entity", _ => true);
        }

        if (answers != AnswerKind.Quantity)
        {
            Tell("unit", "a quantity", _ => true);
            Tell("tolerance", "a quantity", _ => true);
            Tell("timing", "a quantity when it is cumulative", node => node.Text == "cumulative");
        }

        void Tell(string key, string fitting, Func<DocumentNode, bool> isMisfit)
        {
            if (map[key] is { IsAbsent: false } node && isMisfit(node))
            {
                context.Problems.Add(ProblemCode.ValueNotAllowed, node, $"'{key}' fits only a question that is answered by {fitting}; this one is answered by {kind}.");
            }
        }
    }

    private static string? Statement(DocumentNode map, ReadingContext context)
    {
        var statement = context.Text(map, "statement");
        if (statement is not null && !QuestionCheck.IsStatement(statement))
        {
            context.Problems.Add(
                ProblemCode.ValueNotAllowed, map["statement"], $"The statement has no {QuestionCheck.AnswerPlaceholder} in it.", $"a text with {QuestionCheck.AnswerPlaceholder}");
        }

        return statement;
    }

    private static Tolerance? ToleranceOf(DocumentNode map) =>
        map["tolerance"] is { Kind: NodeKind.Number } scalar
        && decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var width)
        && width is >= 0 and <= 1
            ? new Tolerance(width)
            : null;
}
