namespace ClaimTracker;

/// <summary>The built-in checks of questions, shared by the ledger and the document reader.</summary>
internal static class QuestionCheck
{
    public const string AnswerPlaceholder = "{answer}";

    public static bool IsStatement(string statement) => statement.Contains(AnswerPlaceholder, StringComparison.Ordinal);

    /// <summary>All problems of a question. Paths start with <c>/questions/</c> and the id.</summary>
    public static IEnumerable<Problem> Check(Question question, EntityScope entities, IReadOnlyDictionary<string, AnswerComparer> comparers)
    {
        var path = PathOf(question.Id);
        if (question.Comparer is { } comparer && CheckComparer(question, comparer, $"{path}/comparer", comparers) is { } fault)
        {
            yield return fault;
        }

        for (var i = 0; i < question.About.Length; i++)
        {
            if (entities.IsMissing(question.About[i]))
            {
                yield return entities.Unknown(question.About[i], $"{path}/about/{i}");
            }
        }

        foreach (var problem in CheckParties(question.Parties, $"{path}/parties", entities))
        {
            yield return problem;
        }
    }

    private static Problem? CheckComparer(Question question, string comparer, string path, IReadOnlyDictionary<string, AnswerComparer> comparers)
    {
        if (!comparers.TryGetValue(comparer, out var registered))
        {
            return UnknownId.Problem("registered comparer", comparer, path, Nearest.To(comparer, comparers.Keys));
        }

        return registered is not EntityComparison || question is EntityQuestion { Cardinality: Cardinality.One } ? null : new Problem(
            ProblemCode.ValueNotAllowed, path, $"The comparer \"{comparer}\" compares entities, one with one; the question takes something else.")
        {
            Found = comparer,
            Allowed = "a question that takes one entity",
        };
    }

    public static string PathOf(QuestionId id) => ProblemPath.Of("questions", id.ToString());

    /// <summary>That parties exist, speak, and speak for nobody else.</summary>
    public static IEnumerable<Problem> CheckParties(IReadOnlyList<EntityId> parties, string path, EntityScope entities)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (EntityCheck.CheckSpeaks(parties[i], $"{path}/{i}", entities) is { } problem)
            {
                yield return problem;
            }
            else if (entities.Find(parties[i]) is Speaker { SpeaksFor.Length: > 0 } speaker)
            {
                yield return new Problem(
                    ProblemCode.ValueNotAllowed, $"{path}/{i}", $"\"{speaker.Id}\" speaks for {speaker.SpeaksFor[0].Party}; a party is a side of its own.")
                {
                    Found = speaker.Id.ToString(),
                };
            }
        }
    }
}
