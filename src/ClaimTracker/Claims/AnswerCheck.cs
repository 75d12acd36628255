namespace ClaimTracker;

// That an answer fits the force and the question. The path is always that of the answer.
internal static class AnswerCheck
{
    private const string Path = "/answer";

    public static IEnumerable<Problem> Check(ClaimDraft draft, EntityScope entities, QuestionScope questions)
    {
        if (draft.Force.IsNonAnswer())
        {
            return draft.Answer is null ? [] : [DoesNotFit("A claim that gives no answer must not carry one.", draft.Answer, "no answer")];
        }

        if (draft.Answer is null)
        {
            return [new Problem(ProblemCode.MissingField, Path, "The answer is missing: only who declined, was unreachable or did not respond gives none.")];
        }

        return questions.Find(draft.Question) is { } question ? CheckFit(draft.Answer, question, entities) : [];
    }

    /// <summary>What the question takes, in words.</summary>
    public static string Allowed(Question question) => question switch
    {
        EntityQuestion { Cardinality: Cardinality.One } => "one id of an entity, none, or not known",
        EntityQuestion => "ids of entities, only ids, none, or not known",
        YesNoQuestion => "yes, no, or not known",
        QuantityQuestion => "a figure, none, or not known",
        DateQuestion => "a date, none, or not known",
        _ => "a text, none, or not known",
    };

    private static IEnumerable<Problem> CheckFit(Answer answer, Question question, EntityScope entities) => answer switch
    {
        NoneAnswer when !answer.Fits(question) =>
            [DoesNotFit("\"None\" is no answer to a question of yes or no: the answer is no.", answer, Allowed(question))],
        _ when !answer.Fits(question) =>
            [DoesNotFit($"The answer \"{answer}\" does not fit the question \"{question.Id}\", which takes {Allowed(question)}.", answer, Allowed(question))],
        EntityAnswer named => CheckNamed(named, (EntityQuestion)question, entities),
        TextAnswer text when ClaimCheck.IsTooLong(text.Text) => [ClaimCheck.TooLong(Path)],
        _ => [],
    };

    private static IEnumerable<Problem> CheckNamed(EntityAnswer answer, EntityQuestion question, EntityScope entities)
    {
        if (answer.Ids.IsEmpty)
        {
            yield return DoesNotFit("The list of answers is empty.", answer, Allowed(question));
        }

        if (question.Cardinality == Cardinality.One && answer.Ids.Distinct().Count() > 1)
        {
            yield return DoesNotFit(
                $"Only one answer to \"{question.Id}\" can be true, and {answer.Ids.Distinct().Count()} are named.", answer, Allowed(question));
        }

        foreach (var id in answer.Ids.Distinct().Where(entities.IsMissing))
        {
            yield return entities.Unknown(id, Path);
        }
    }

    private static Problem DoesNotFit(string message, Answer found, string allowed) =>
        new(ProblemCode.AnswerDoesNotFit, Path, message) { Found = found.ToString(), Allowed = allowed };
}
