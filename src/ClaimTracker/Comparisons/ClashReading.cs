namespace ClaimTracker;

/// <summary>Time and speaker turn an incompatibility into what an editor would call it.</summary>
/// <remarks>The cases are tried in the order of DESIGN 2.5; the first that fits decides.</remarks>
internal readonly ref struct ClashReading
{
    private readonly QuestionComparer _comparer;
    private readonly ref readonly Sight _first;
    private readonly ref readonly Sight _second;
    private readonly ref readonly Stance _firstStance;
    private readonly ref readonly Stance _secondStance;

    /// <summary>Starts with two claims. Their stances are looked at only where what is seen of them at once does not decide.</summary>
    public ClashReading(QuestionComparer comparer, ref readonly Sight first, ref readonly Sight second, ref readonly Stance firstStance, ref readonly Stance secondStance)
    {
        _comparer = comparer;
        _first = ref first;
        _second = ref second;
        _firstStance = ref firstStance;
        _secondStance = ref secondStance;
    }

    private Timing Timing => _comparer.Timing;

    private ref readonly Standpoint First => ref _firstStance.Standpoint;

    private ref readonly Standpoint Second => ref _secondStance.Standpoint;

    public PairResult Read(Relation relation, Reason reason) =>
        IsCorrection(reason, out var result) || IsUpdate(out result) || IsOfOneSpeaker(relation, reason, out result) ? result : Conflict(relation, reason);

    private bool IsCorrection(Reason reason, out PairResult result)
    {
        var relation = !_first.IsLinked || !_second.IsLinked ? Relation.NotComparable
            : _comparer.IsCorrectedBy(in First, in Second) ? Relation.CorrectedBy
            : _comparer.IsCorrectedBy(in Second, in First) ? Relation.Corrects
            : Relation.NotComparable;
        result = new PairResult(relation, ComparisonStatus.Update, PairCode.Correction, reason);
        return relation != Relation.NotComparable;
    }

    private bool IsUpdate(out PairResult result)
    {
        var order = Timing == Timing.Fixed ? 0 : TimeReach.Order(_first.When, _second.When);
        if (order == 0 || (Timing == Timing.Cumulative && !Grows(order)))
        {
            result = default;
            return false;
        }

        var isCertain = IsSameSide || (Timing == Timing.Changing && _first.Holds && _second.Holds);
        result = UpdateThat(isCertain, order < 0 ? Relation.UpdatedBy : Relation.Updates);
        return true;
    }

    private static PairResult UpdateThat(bool isCertain, Relation relation) => isCertain
        ? new PairResult(relation, ComparisonStatus.Update, PairCode.Update, Reason.DifferentTime)
        : new PairResult(relation, ComparisonStatus.Possible, PairCode.MayBeNewer, Reason.DifferentTime);

    // A running total: some value of the later figure is at least some value of the earlier one.
    private bool Grows(int order)
    {
        if (_first.Denies || _second.Denies)
        {
            return false;
        }

        return order < 0 ? _secondStance.CanFollow(in _firstStance) : _firstStance.CanFollow(in _secondStance);
    }

    private bool IsOfOneSpeaker(Relation relation, Reason reason, out PairResult result)
    {
        if (_first.Speaker != _second.Speaker || !First.IsSameSpeakerAs(in Second))
        {
            result = default;
            return false;
        }

        result = AreReportsOfOneStatement
            ? new PairResult(Relation.Discrepancy, ComparisonStatus.Possible, PairCode.OutletsDiffer, reason)
            : TimeReach.Order(First.Said, Second.Said) switch
            {
                < 0 => new PairResult(Relation.RevisedBy, ComparisonStatus.Possible, PairCode.ChangedAccount, reason),
                > 0 => new PairResult(Relation.Revises, ComparisonStatus.Possible, PairCode.ChangedAccount, reason),
                _ => new PairResult(relation, ConflictStatus, PairCode.SelfContradiction, reason),
            };
        return true;
    }

    private bool AreReportsOfOneStatement =>
        First.Said.IsKnown && First.Said == Second.Said && First.HasChain && Second.HasChain && First.Outlets != Second.Outlets;

    private PairResult Conflict(Relation relation, Reason reason) => new(relation, ConflictStatus, ConflictCode, reason);

    private PairCode ConflictCode =>
        IsSameSide ? PairCode.WithinOneSide
        : _first.Denies != _second.Denies ? PairCode.Denial
        : _comparer.RivalryCode;

    private ComparisonStatus ConflictStatus =>
        !_first.IsCertain || !_second.IsCertain
        || (Timing != Timing.Fixed && (!_first.When.IsKnown || !_second.When.IsKnown))
            ? ComparisonStatus.Possible
            : ComparisonStatus.Conflict;

    private bool IsSameSide => _first.OnlySide >= 0 && _second.OnlySide >= 0
        ? _first.OnlySide == _second.OnlySide
        : First.IsSameSideAs(in Second);
}
