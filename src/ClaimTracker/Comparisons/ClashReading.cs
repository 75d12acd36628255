namespace ClaimTracker;

/// <summary>Time and speaker turn an incompatibility into what an editor would call it.</summary>
/// <remarks>The cases are tried in the order of DESIGN 2.5; the first that fits decides.</remarks>
internal readonly struct ClashReading(QuestionComparer comparer, Stance firstStance, Stance secondStance)
{
    private readonly Question _question = comparer.Question;
    private readonly Standpoint _first = firstStance.Standpoint;
    private readonly Standpoint _second = secondStance.Standpoint;

    public PairResult Read(Relation relation, Reason reason) =>
        Correction(reason) ?? Update() ?? OneSpeaker(relation, reason) ?? Conflict(relation, reason);

    private PairResult? Correction(Reason reason)
    {
        if (comparer.IsCorrectedBy(_first, _second))
        {
            return new PairResult(Relation.CorrectedBy, ComparisonStatus.Update, ComparisonCode.Correction, reason);
        }

        return comparer.IsCorrectedBy(_second, _first)
            ? new PairResult(Relation.Corrects, ComparisonStatus.Update, ComparisonCode.Correction, reason)
            : null;
    }

    private PairResult? Update()
    {
        var order = Standpoint.Order(_first.When, _second.When);
        if (order == 0)
        {
            return null;
        }

        var relation = order < 0 ? Relation.UpdatedBy : Relation.Updates;
        return _question.Timing switch
        {
            Timing.Changing => UpdateThat(IsSameSide || (_first.Holds is not null && _second.Holds is not null), relation),
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
        if (_first.Denies || _second.Denies)
        {
            return false;
        }

        return order < 0 ? secondStance.CanFollow(firstStance) : firstStance.CanFollow(secondStance);
    }

    private PairResult? OneSpeaker(Relation relation, Reason reason)
    {
        if (!_first.IsSameSpeakerAs(_second))
        {
            return null;
        }

        if (_first.Said is { } said && said == _second.Said && _first.HasChain && _second.HasChain && _first.Outlets != _second.Outlets)
        {
            return new PairResult(Relation.Discrepancy, ComparisonStatus.Possible, ComparisonCode.OutletsDiffer, reason);
        }

        return Standpoint.Order(_first.Said, _second.Said) switch
        {
            < 0 => new PairResult(Relation.RevisedBy, ComparisonStatus.Possible, ComparisonCode.ChangedAccount, reason),
            > 0 => new PairResult(Relation.Revises, ComparisonStatus.Possible, ComparisonCode.ChangedAccount, reason),
            _ => new PairResult(relation, ConflictStatus, ComparisonCode.SelfContradiction, reason),
        };
    }

    private PairResult Conflict(Relation relation, Reason reason) => new(relation, ConflictStatus, ConflictCode, reason);

    private string ConflictCode => (IsSameSide, _first.Denies != _second.Denies, _question) switch
    {
        (true, _, _) => ComparisonCode.WithinOneSide,
        (_, true, _) => ComparisonCode.Denial,
        (_, _, QuantityQuestion) => ComparisonCode.RivalFigures,
        (_, _, DateQuestion) => ComparisonCode.RivalDates,
        _ => ComparisonCode.RivalAnswers,
    };

    private ComparisonStatus ConflictStatus =>
        _first.Certainty != Certainty.Certain || _second.Certainty != Certainty.Certain
        || (_question.Timing != Timing.Fixed && (_first.When is null || _second.When is null))
            ? ComparisonStatus.Possible
            : ComparisonStatus.Conflict;

    private bool IsSameSide => _first.IsSameSideAs(_second);
}
