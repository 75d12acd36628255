using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Everything one speaker answered to a question, in order of time, and what each answer was: an update, a correction, a changed account.</summary>
/// <remarks>Immutable and thread-safe; a snapshot. It never tells which answer is true.</remarks>
public sealed class PositionHistory
{
    private PositionHistory(Speaker speaker, Question question, ImmutableArray<PositionStep> steps)
    {
        Speaker = speaker;
        Question = question;
        Steps = steps;
    }

    /// <summary>Who answered. Claims of others for the same side are not in it.</summary>
    public Speaker Speaker { get; }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>
    /// All claims of the speaker on the question, those without an answer and those no longer in force included: by when they were
    /// said, a vague time by its start; without that by when they were recorded; then by the order of entries.
    /// </summary>
    public ImmutableArray<PositionStep> Steps { get; }

    /// <summary>The speaker, the question and the number of steps.</summary>
    public override string ToString() => FormattableString.Invariant($"{Speaker.Name}: {Question.Text} {Steps.Length} steps");

    /// <summary>The history of a speaker at the moment of a standing.</summary>
    /// <remarks>Cost: the claims on the question.</remarks>
    internal static PositionHistory Of(QuestionStanding standing, Speaker speaker, MessageTemplates templates) =>
        Settled.Read(standing.Root, () => Make(standing, speaker, ClaimsOn(standing).Where(claim => claim.Speaker.Equals(speaker)), templates));

    /// <summary>The histories of all who said something on a question, in order of their ids, at the moment of a standing.</summary>
    /// <remarks>Cost: the claims on the question, once for all speakers.</remarks>
    internal static ImmutableArray<PositionHistory> AllOf(QuestionStanding standing, MessageTemplates templates) =>
        Settled.Read(standing.Root, () => ClaimsOn(standing)
            .GroupBy(claim => claim.Speaker)
            .OrderBy(own => own.Key.Id)
            .Select(own => Make(standing, own.Key, own, templates))
            .ToImmutableArray());

    private static IEnumerable<Claim> ClaimsOn(QuestionStanding standing) => standing.Positions.SelectMany(position => position.Claims).Concat(standing.Apart);

    private static PositionHistory Make(QuestionStanding standing, Speaker speaker, IEnumerable<Claim> said, MessageTemplates templates)
    {
        var claims = said
            .OrderBy(StartOf)
            .ThenBy(claim => claim.Recorded)
            .ThenBy(claim => claim.Sequence);
        var inForce = standing.InForce.ToHashSet();
        var comparer = standing.Comparer;
        var steps = ImmutableArray.CreateBuilder<PositionStep>();
        var corrected = new Dictionary<Claim, Claim>();
        Claim? last = null;
        foreach (var claim in claims)
        {
            var answers = comparer.HeldBy(claim.Row) is not null;
            var corrects = corrected.GetValueOrDefault(claim);
            steps.Add(answers
                ? StepOf(claim, corrects ?? last, corrects is not null)
                : new PositionStep(claim, KindApart(claim), null, inForce.Contains(claim), templates));
            last = answers && !claim.IsWithdrawn ? claim : last;
            foreach (var corrector in claim.CorrectedBy)
            {
                corrected[corrector] = claim;
            }
        }

        return new PositionHistory(speaker, standing.Question, steps.ToImmutable());

        PositionStep StepOf(Claim claim, Claim? previous, bool isCorrection)
        {
            if (previous is null)
            {
                return new PositionStep(claim, PositionStepKind.First, null, inForce.Contains(claim), templates);
            }

            var result = comparer.Compare(claim.Row, previous.Row);
            var kind = isCorrection ? PositionStepKind.Correction : KindOf(result);
            return new PositionStep(claim, kind, new Comparison(claim, previous, result, templates), inForce.Contains(claim), templates);
        }
    }

    // In seconds; a time without a known start comes first.
    private static long StartOf(Claim claim) => claim switch
    {
        { Said: { } said } => said.Interval.StartSecond ?? long.MinValue,
        { Recorded: { } recorded } => recorded.UtcTicks / TimeSpan.TicksPerSecond,
        _ => long.MinValue,
    };

    private static PositionStepKind KindApart(Claim claim) => claim switch
    {
        _ when claim.Force.IsNonAnswer() => PositionStepKind.NonAnswer,
        { Nature: Nature.Opinion } => PositionStepKind.Opinion,
        _ => PositionStepKind.Prediction,
    };

    // How the later answer, first, relates to the earlier one.
    private static PositionStepKind KindOf(PairResult result) => result.Relation switch
    {
        Relation.Same => PositionStepKind.Repeated,
        Relation.Refines => PositionStepKind.Narrowed,
        Relation.RefinedBy => PositionStepKind.Widened,
        Relation.Compatible => PositionStepKind.Compatible,
        Relation.Contrary or Relation.Contradictory => PositionStepKind.Contradiction,
        Relation.Updates when result.Status == ComparisonStatus.Update => PositionStepKind.Update,
        Relation.Updates => PositionStepKind.MayBeNewer,
        Relation.UpdatedBy => PositionStepKind.OfEarlierTime,
        Relation.Corrects => PositionStepKind.Correction,
        Relation.CorrectedBy => PositionStepKind.Corrected,
        Relation.Revises or Relation.RevisedBy => PositionStepKind.ChangedAccount,
        Relation.Discrepancy => PositionStepKind.OutletsDiffer,
        _ => PositionStepKind.NotCompared,
    };
}
