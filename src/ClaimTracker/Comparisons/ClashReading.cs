namespace ClaimTracker;

/// <summary>Time and speaker turn an incompatibility into what an editor would call it.</summary>
/// <remarks>The cases are tried in the order of DESIGN 2.5; the first that fits decides.</remarks>
internal readonly ref struct ClashReading
{
    private readonly QuestionComparer _comparer;
    private readonly ref readonly Stance _firstStance;
    private readonly ref readonly Stance _secondStance;

    public ClashReading(QuestionComparer comparer, ref readonly Stance first, ref readonly Stance second)
    {
        _comparer = comparer;
        _firstStance = ref first;
        _secondStance = ref second;
    }

    private Question Question => _comparer.Question;

    private ref readonly Standpoint First => ref _firstStance.Standpoint;

    private ref readonly Standpoint Second => ref _secondStance.Standpoint;

    public PairResult Read(Relation relation, Reason reason) =>
        Correction(reason) ?? Update() ?? OneSpeaker(relation, reason) ?? Conflict(relation, reason);

    private PairResult? Correction(Reason reason)
    {
        if (_comparer.IsCorrectedBy(First, Second))
        {
            return new PairResult(Relation.CorrectedBy, ComparisonStatus.Update, ComparisonCode.Correction, reason);
        }

        return _comparer.IsCorrectedBy(Second, First)
            ? new PairResult(Relation.Corrects, ComparisonStatus.Update, ComparisonCode.Correction, reason)
            : null;
    }

    private PairResult? Update()
    {
        var order = TimeReach.Order(First.When, Second.When);
        if (order == 0)
        {
            return null;
        }

        var relation = order < 0 ? Relation.UpdatedBy : Relation.Updates;
        return Question.Timing switch
        {
            Timing.Changing => UpdateThat(IsSameSide || (First.Holds.IsKnown && Second.Holds.IsKnown), relation),
            Timing.Cumulative when Grows(order) => UpdateThat(IsSameSide, relation),
            _ => null,
        };
    }

    private static PairResult UpdateThat(bool isCertain, Relation relation) => isCertain
        ? new PairResult(relation, ComparisonStatus.Update, ComparisonCode.Update, Reason.DifferentTime)
        : new PairResult(relation, ComparisonStatus.Possible, ComparisonCode.MayBeNewer, Reason.DifferentTime);

    // A running total: some value of the later figure is at least some value of the earlier one.
    private bool Grows(int order)
    {
        if (First.Denies || Second.Denies)
        {
            return false;
        }

        return order < 0 ? _secondStance.CanFollow(in _firstStance) : _firstStance.CanFollow(in _secondStance);
    }

    private PairResult? OneSpeaker(Relation relation, Reason reason)
    {
        if (!First.IsSameSpeakerAs(Second))
        {
            return null;
        }

        if (First.Said.IsKnown && First.Said == Second.Said && First.HasChain && Second.HasChain && First.Outlets != Second.Outlets)
        {
            return new PairResult(Relation.Discrepancy, ComparisonStatus.Possible, ComparisonCode.OutletsDiffer, reason);
        }

        return TimeReach.Order(First.Said, Second.Said) switch
        {
            < 0 => new PairResult(Relation.RevisedBy, ComparisonStatus.Possible, ComparisonCode.ChangedAccount, reason),
            > 0 => new PairResult(Relation.Revises, ComparisonStatus.Possible, ComparisonCode.ChangedAccount, reason),
            _ => new PairResult(relation, ConflictStatus, ComparisonCode.SelfContradiction, reason),
        };
    }

    private PairResult Conflict(Relation relation, Reason reason) => new(relation, ConflictStatus, ConflictCode, reason);

    private string ConflictCode => (IsSameSide, First.Denies != Second.Denies, Question) switch
    {
        (true, _, _) => ComparisonCode.WithinOneSide,
        (_, true, _) => ComparisonCode.Denial,
        (_, _, QuantityQuestion) => ComparisonCode.RivalFigures,
        (_, _, DateQuestion) => ComparisonCode.RivalDates,
        _ => ComparisonCode.RivalAnswers,
    };

    private ComparisonStatus ConflictStatus =>
        First.Certainty != Certainty.Certain || Second.Certainty != Certainty.Certain
        || (Question.Timing != Timing.Fixed && (!First.When.IsKnown || !Second.When.IsKnown))
            ? ComparisonStatus.Possible
            : ComparisonStatus.Conflict;

    private bool IsSameSide => First.IsSameSideAs(Second);
}
