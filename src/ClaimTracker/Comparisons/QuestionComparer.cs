namespace ClaimTracker;

/// <summary>Compares claims on one question at one moment.</summary>
/// <remarks>Pure; independent of the order of recording; symmetric up to direction.</remarks>
internal sealed class QuestionComparer
{
    private readonly LedgerRoot _root;

    public QuestionComparer(LedgerRoot root, int question, ComparisonSettings settings)
    {
        _root = root;
        Question = root.Questions[question];
        Timing = Question.Timing;
        RivalryCode = Question switch
        {
            QuantityQuestion => PairCode.RivalFigures,
            DateQuestion => PairCode.RivalDates,
            _ => PairCode.RivalAnswers,
        };
        Answers = new AnswerLogic(Question, root.Entities, settings.ComparerOf(Question));
    }

    public Question Question { get; }

    /// <summary>The code of a conflict between two sides that both assert.</summary>
    public PairCode RivalryCode { get; }

    public Timing Timing { get; }

    public AnswerLogic Answers { get; }

    /// <summary>Whether a claim holds an answer: it gives one, and as a fact.</summary>
    public bool Holds(int row) => GateOf(row) is null;

    /// <summary>What a claim holds, or null where it holds nothing.</summary>
    public HeldAnswer? HeldBy(int row)
    {
        if (!Holds(row))
        {
            return null;
        }

        var columns = _root.Columns;
        var answer = columns.Answer(row)!;
        return HeldAnswer.Of(answer, columns.Compared.Of(columns.AnswerNumber(row), answer, Question, _root.Entities), columns.Force(row));
    }

    public Standpoint StandpointOf(int row)
    {
        var columns = _root.Columns;
        return new Standpoint(
            columns.Speaker(row),
            _root.RootsOf(row),
            columns.Principal(row) >= 0,
            columns.ReachOfSaid(row),
            columns.ReachOfHolds(row),
            columns.Force(row),
            columns.Certainty(row),
            columns.OutletSequence(row),
            _root.Acts.IsLinked(columns.Claim(row), Question is TextQuestion) ? columns.Claim(row) : InternTable<int>.None);
    }

    /// <summary>Compares two claims on this question, gates included.</summary>
    public PairResult Compare(int first, int second)
    {
        if (GateOf(first, second) is { } gate)
        {
            return PairResult.NotComparable(gate);
        }

        var (one, two) = (new Sight(StandpointOf(first)), new Sight(StandpointOf(second)));
        var (held, other) = (HeldBy(first)!, HeldBy(second)!);
        return Compare(in one, in two, new HeldRow(first, held), new HeldRow(second, other), Answers.Relate(held, other));
    }

    /// <summary>What time and speaker make of how two held answers relate, with what is seen of both claims at once.</summary>
    public PairResult Compare(in Sight first, in Sight second, HeldRow firstRow, HeldRow secondRow, HeldRelation held)
    {
        if (held.Reason == Reason.Unstructured && first.IsLinked && second.IsLinked && AreRivals(StandpointOf(firstRow.Row), StandpointOf(secondRow.Row)))
        {
            held = new HeldRelation(Relation.Contrary, Reason.DeclaredLink);
        }

        if (!held.Relation.Clashes())
        {
            return PairResult.Of(held);
        }

        var reason = held.Reason != Reason.DeclaredLink && first.Denies != second.Denies ? Reason.Denied : held.Reason;
        return new ClashReading(this, in first, in second, firstRow, secondRow).Read(held.Relation, reason);
    }

    /// <summary>Whether the second claim corrects the first.</summary>
    public bool IsCorrectedBy(in Standpoint first, in Standpoint second) =>
        first.LinkedClaim >= 0 && second.LinkedClaim >= 0 && _root.Acts.IsCorrectedBy(first.LinkedClaim, second.LinkedClaim);

    private bool AreRivals(in Standpoint first, in Standpoint second) =>
        first.LinkedClaim >= 0 && second.LinkedClaim >= 0 && _root.Acts.AreRivals(first.LinkedClaim, second.LinkedClaim);

    private Reason? GateOf(int first, int second) => (GateOf(first), GateOf(second)) switch
    {
        (Reason.NonAnswer, _) or (_, Reason.NonAnswer) => Reason.NonAnswer,
        (Reason.Opinion, _) or (_, Reason.Opinion) => Reason.Opinion,
        var (one, two) => one ?? two,
    };

    private Reason? GateOf(int row) => (_root.Columns.Force(row).IsNonAnswer(), _root.Columns.Nature(row)) switch
    {
        (true, _) => Reason.NonAnswer,
        (_, Nature.Opinion) => Reason.Opinion,
        (_, Nature.Prediction) => Reason.Prediction,
        _ => null,
    };
}
