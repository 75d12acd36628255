namespace ClaimTracker;

/// <summary>Time and speaker turn an incompatibility into what an editor would call it.</summary>
/// <remarks>The cases are tried in the order of DESIGN 2.5; the first that fits decides.</remarks>
internal readonly ref struct ClashReading
{
    private readonly QuestionComparer _comparer;
    private readonly ref readonly Sight _first;
    private readonly ref readonly Sight _second;
    private readonly HeldRow _firstRow;
    private readonly HeldRow _secondRow;

    /// <summary>Starts with two claims. Their rows are looked at only where what is seen of them at once does not decide.</summary>
    public ClashReading(QuestionComparer comparer, ref readonly Sight first, ref readonly Sight second, HeldRow firstRow, HeldRow secondRow)
    {
        _comparer = comparer;
        _first = ref first;
        _second = ref second;
        (_firstRow, _secondRow) = (firstRow, secondRow);
    }

    private Timing Timing => _comparer.Timing;

    private Standpoint First => _comparer.StandpointOf(_firstRow.Row);

    private Standpoint Second => _comparer.StandpointOf(_secondRow.Row);

    public PairResult Read(Relation relation, Reason reason) =>
        IsCorrection(reason, out var result) || IsUpdate(out result) || IsOfOneSpeaker(relation, reason, out result) ? result : Conflict(relation, reason);

    private bool IsCorrection(Reason reason, out PairResult result)
    {
        var relation = !_first.IsLinked || !_second.IsLinked ? Relation.NotComparable
            : _comparer.IsCorrectedBy(First, Second) ? Relation.CorrectedBy
            : _comparer.IsCorrectedBy(Second, First) ? Relation.Corrects
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

        return order < 0 ? _secondRow.Held.CanFollow(_firstRow.Held) : _firstRow.Held.CanFollow(_secondRow.Held);
    }

    private bool IsOfOneSpeaker(Relation relation, Reason reason, out PairResult result)
    {
        result = default;
        if (_first.Speaker != _second.Speaker)
        {
            return false;
        }

        // Who names nobody else speaks for himself; what was said at an unknown time is in no order, and no report of one statement.
        if (!_first.HasPrincipal && !_second.HasPrincipal && !(_first.WasSaid && _second.WasSaid))
        {
            result = new PairResult(relation, ConflictStatus, PairCode.SelfContradiction, reason);
            return true;
        }

        var (one, two) = (First, Second);
        if (!one.IsSameSpeakerAs(two))
        {
            return false;
        }

        result = AreReportsOfOneStatement(one, two)
            ? new PairResult(Relation.Discrepancy, ComparisonStatus.Possible, PairCode.OutletsDiffer, reason)
            : TimeReach.Order(one.Said, two.Said) switch
            {
                < 0 => new PairResult(Relation.RevisedBy, ComparisonStatus.Possible, PairCode.ChangedAccount, reason),
                > 0 => new PairResult(Relation.Revises, ComparisonStatus.Possible, PairCode.ChangedAccount, reason),
                _ => new PairResult(relation, ConflictStatus, PairCode.SelfContradiction, reason),
            };
        return true;
    }

    private static bool AreReportsOfOneStatement(in Standpoint first, in Standpoint second) =>
        first.Said.IsKnown && first.Said == second.Said && first.HasChain && second.HasChain && first.Outlets != second.Outlets;

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
        : First.IsSameSideAs(Second);
}
