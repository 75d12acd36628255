using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A question as a document writes it. What is so where nothing is written is left out.</summary>
internal static class WrittenQuestion
{
    /// <param name="question">The question.</param>
    /// <param name="parties">The parties of the story, which a question names only where it has others.</param>
    /// <param name="texts">Writes texts.</param>
    public static WrittenMap Of(Question question, ImmutableArray<EntityId> parties, WrittenTexts texts)
    {
        var path = JsonPointer.Of("/questions", question.Id.ToString());
        var quantity = question as QuantityQuestion;
        var map = new WrittenMap()
            .With("text", texts.Text(question.Text, path + "/text"))
            .With("answers", question.Answers == AnswerKind.Text ? null : (AnswerKind?)question.Answers)
            .With("cardinality", question is EntityQuestion { Cardinality: not Cardinality.One and var several } ? (Cardinality?)several : null)
            .With("timing", question.Timing == Timing.Fixed ? null : (Timing?)question.Timing)
            .With("unit", texts.Text(quantity?.Unit, path + "/unit"))
            .With("tolerance", quantity?.Tolerance is { } width && width != Tolerance.Standard ? WrittenValue.Literal(width.ToString()) : null)
            .With("statement", texts.Text(question.Statement, path + "/statement"))
            .With("comparer", texts.Text(question.Comparer, path + "/comparer"))
            .WithList("about", WrittenValue.Of(question.About));
        return question.Parties.SequenceEqual(parties) ? map : map.With("parties", WrittenValue.Of(question.Parties));
    }

    /// <summary>The parties that most questions name, if two or more do: a document says them once, for its story.</summary>
    public static ImmutableArray<EntityId> PartiesOfMost(IEnumerable<Question> questions) => questions
        .Where(question => !question.Parties.IsEmpty)
        .GroupBy(question => string.Join(' ', question.Parties), StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.First().Parties)
        .FirstOrDefault([]);
}
