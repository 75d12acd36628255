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
        IsCorrection(reason, out var result) || IsUpdate(out result) || IsOfOneSpeaker(relation, reason, out result) ? result : Conflict(relation, reason);

    private bool IsCorrection(Reason reason, out PairResult result)
    {
        var relation = _comparer.IsCorrectedBy(in First, in Second) ? Relation.CorrectedBy
            : _comparer.IsCorrectedBy(in Second, in First) ? Relation.Corrects
            : Relation.NotComparable;
        result = new PairResult(relation, ComparisonStatus.Update, ComparisonCode.Correction, reason);
        return relation != Relation.NotComparable;
    }

    private bool IsUpdate(out PairResult result)
    {
        var order = Question.Timing == Timing.Fixed ? 0 : TimeReach.Order(First.When, Second.When);
        if (order == 0 || (Question.Timing == Timing.Cumulative && !Grows(order)))
        {
            result = default;
            return false;
        }

        var isCertain = IsSameSide || (Question.Timing == Timing.Changing && First.Holds.IsKnown && Second.Holds.IsKnown);
        result = UpdateThat(isCertain, order < 0 ? Relation.UpdatedBy : Relation.Updates);
        return true;
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

    private bool IsOfOneSpeaker(Relation relation, Reason reason, out PairResult result)
    {
        if (!First.IsSameSpeakerAs(in Second))
        {
            result = default;
            return false;
        }

        result = AreReportsOfOneStatement
            ? new PairResult(Relation.Discrepancy, ComparisonStatus.Possible, ComparisonCode.OutletsDiffer, reason)
            : TimeReach.Order(First.Said, Second.Said) switch
            {
                < 0 => new PairResult(Relation.RevisedBy, ComparisonStatus.Possible, ComparisonCode.ChangedAccount, reason),
                > 0 => new PairResult(Relation.Revises, ComparisonStatus.Possible, ComparisonCode.ChangedAccount, reason),
                _ => new PairResult(relation, ConflictStatus, ComparisonCode.SelfContradiction, reason),
            };
        return true;
    }

    private bool AreReportsOfOneStatement =>
        First.Said.IsKnown && First.Said == Second.Said && First.HasChain && Second.HasChain && First.Outlets != Second.Outlets;

    private PairResult Conflict(Relation relation, Reason reason) => new(relation, ConflictStatus, ConflictCode, reason);

    private string ConflictCode =>
        IsSameSide ? ComparisonCode.WithinOneSide
        : First.Denies != Second.Denies ? ComparisonCode.Denial
        : _comparer.RivalryCode;

    private ComparisonStatus ConflictStatus =>
        First.Certainty != Certainty.Certain || Second.Certainty != Certainty.Certain
        || (Question.Timing != Timing.Fixed && (!First.When.IsKnown || !Second.When.IsKnown))
            ? ComparisonStatus.Possible
            : ComparisonStatus.Conflict;

    private bool IsSameSide => First.IsSameSideAs(in Second);
}
