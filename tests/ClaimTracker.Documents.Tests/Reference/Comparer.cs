namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Compares two claims: gates (2.2), answers and forces (2.3, 2.4), time and speaker (2.5).</summary>
internal sealed class Comparer(Story story)
{
    private readonly Dictionary<(string First, string Second), Comparison> _known = [];

    public Comparison Compare(Claim first, Claim second)
    {
        if (!_known.TryGetValue((first.Id, second.Id), out var comparison))
        {
            comparison = Look(first, second);
            _known.Add((first.Id, second.Id), comparison);
        }

        return comparison;
    }

    /// <summary>The claims have a root in common.</summary>
    public static bool SameSide(Claim first, Claim second) => first.Roots.Overlaps(second.Roots);

    /// <summary>The same entity and, when either claim has <c>onBehalfOf</c>, also the same side.</summary>
    public static bool SameSpeaker(Claim first, Claim second) =>
        first.Speaker == second.Speaker
        && ((first.OnBehalfOf is null && second.OnBehalfOf is null) || SameSide(first, second));

    private Comparison Look(Claim first, Claim second)
    {
        if (ClosedGate(first, second) is { } closed)
        {
            return new Comparison("notComparable", "none", null, closed);
        }

        var (relation, reason) = AnswerRelation.Of(first, second, story.Entities);
        return relation is "contrary" or "contradictory"
            ? Incompatible(first, second, relation, reason)
            : new Comparison(relation, "none", null, reason);
    }

    private string? ClosedGate(Claim first, Claim second)
    {
        if (first.Question.Id != second.Question.Id)
        {
            return "differentQuestion";
        }

        if (first.NonAnswer || second.NonAnswer)
        {
            return "nonAnswer";
        }

        if (first.Nature == "opinion" || second.Nature == "opinion")
        {
            return "opinion";
        }

        if (first.Nature == "prediction" || second.Nature == "prediction")
        {
            return "prediction";
        }

        if (first.Answer is UnknownAnswer || second.Answer is UnknownAnswer)
        {
            return "unknownAnswer";
        }

        if (first.Answer is FigureAnswer figure && second.Answer is FigureAnswer rival && figure.Unit != rival.Unit)
        {
            return "differentUnit";
        }

        var linked = story.Rebut(first, second) || story.Corrects(first, second) || story.Corrects(second, first);
        return first.Answer is TextAnswer && second.Answer is TextAnswer && first.Answer != second.Answer && !linked
            ? "unstructured"
            : null;
    }

    /// <summary>The table of 2.5, in its order.</summary>
    private Comparison Incompatible(Claim first, Claim second, string relation, string reason)
    {
        if (story.Corrects(first, second) || story.Corrects(second, first))
        {
            return new Comparison(story.Corrects(first, second) ? "corrects" : "correctedBy", "update", "CT1003", reason);
        }

        var question = first.Question;
        var sameSide = SameSide(first, second);
        var ordered = TimeRange.Before(first.When, second.When) || TimeRange.Before(second.When, first.When);
        var (earlier, later) = TimeRange.Before(second.When, first.When) ? (second, first) : (first, second);

        if (question.Timing == "changing" && ordered)
        {
            return Update(sameSide || (first.Holds is not null && second.Holds is not null));
        }

        if (question.Timing == "cumulative" && !first.Denies && !second.Denies && ordered && Grows(earlier, later))
        {
            return Update(sameSide);
        }

        if (SameSpeaker(first, second))
        {
            if (first.Said is not null && first.Said == second.Said
                && first.Via.Count > 0 && second.Via.Count > 0 && !first.Outlets.SequenceEqual(second.Outlets))
            {
                return new Comparison("discrepancy", "possible", "CT3003", reason);
            }

            if (TimeRange.Before(first.Said, second.Said) || TimeRange.Before(second.Said, first.Said))
            {
                return new Comparison(TimeRange.Before(second.Said, first.Said) ? "revises" : "revisedBy", "possible", "CT1002", reason);
            }

            return Conflict("CT1001");
        }

        if (sameSide)
        {
            return Conflict("CT2005");
        }

        if (first.Denies != second.Denies)
        {
            return Conflict("CT2002");
        }

        return Conflict(question.Answers switch
        {
            "quantity" => "CT2003",
            "date" => "CT2004",
            _ => "CT2001",
        });

        Comparison Update(bool sure) => new(
            later == first ? "updates" : "updatedBy", sure ? "update" : "possible", sure ? "CT4001" : "CT4002", "differentTime");

        Comparison Conflict(string code) => new(relation, OnlyPossible(first, second) ? "possible" : "conflict", code, reason);
    }

    /// <summary>A count that only grows can have gone from the earlier to the later figure.</summary>
    private static bool Grows(Claim earlier, Claim later) =>
        ((FigureAnswer)later.Answer!).Range.SomeValueReaches(((FigureAnswer)earlier.Answer!).Range);

    private static bool OnlyPossible(Claim first, Claim second) =>
        !first.Certain
        || !second.Certain
        || (first.Question.Timing is "changing" or "cumulative" && (first.When is null || second.When is null));
}
