namespace ClaimTracker;

// That an answer fits the force and the question. The path is always that of the answer.
internal static class AnswerCheck
{
    private const string Path = "/answer";

    /// <param name="draft">The draft.</param>
    /// <param name="question">Its question; null where it names none, which is told elsewhere.</param>
    /// <param name="entities">What an answer may name.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static void Check(ClaimDraft draft, Question? question, EntityScope entities, ref Faults faults)
    {
        if (draft.Force.IsNonAnswer())
        {
            if (draft.Answer is not null)
            {
                faults.Add(DoesNotFit("A claim that gives no answer must not carry one.", draft.Answer, "no answer"));
            }
        }
        else if (draft.Answer is null)
        {
            faults.Add(new Problem(ProblemCode.MissingField, Path, "The answer is missing: only who declined, was unreachable or did not respond gives none."));
        }
        else if (question is not null)
        {
            CheckFit(draft.Answer, question, entities, ref faults);
        }
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

    private static void CheckFit(Answer answer, Question question, EntityScope entities, ref Faults faults)
    {
        if (!answer.Fits(question))
        {
            var message = answer is NoneAnswer
                ? "\"None\" is no answer to a question of yes or no: the answer is no."
                : $"The answer \"{answer}\" does not fit the question \"{question.Id}\", which takes {Allowed(question)}.";
            faults.Add(DoesNotFit(message, answer, Allowed(question)));
        }
        else if (answer is EntityAnswer named)
        {
            CheckNamed(named, (EntityQuestion)question, entities, ref faults);
        }
        else if (answer is TextAnswer text && ClaimCheck.IsTooLong(text.Text))
        {
            faults.Add(ClaimCheck.TooLong(Path));
        }
    }

    private static void CheckNamed(EntityAnswer answer, EntityQuestion question, EntityScope entities, ref Faults faults)
    {
        // The usual case: one that is there.
        if (answer.Ids is [var one] && !entities.IsMissing(one))
        {
            return;
        }

        if (answer.Ids.IsEmpty)
        {
            faults.Add(DoesNotFit("The list of answers is empty.", answer, Allowed(question)));
        }

        if (question.Cardinality == Cardinality.One && answer.Ids.Distinct().Count() > 1)
        {
            faults.Add(DoesNotFit(
                $"Only one answer to \"{question.Id}\" can be true, and {answer.Ids.Distinct().Count()} are named.", answer, Allowed(question)));
        }

        foreach (var id in answer.Ids.Distinct())
        {
            if (entities.IsMissing(id))
            {
                faults.Add(entities.Unknown(id, Path));
            }
        }
    }

    private static Problem DoesNotFit(string message, Answer found, string allowed) =>
        new(ProblemCode.AnswerDoesNotFit, Path, message) { Found = found.ToString(), Allowed = allowed };
}
