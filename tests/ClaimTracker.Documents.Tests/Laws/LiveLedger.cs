using ClaimTracker.Documents.Tests.Reference;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>What a ledger holds, entered into a new one through the API, in another order that every act allows.</summary>
internal sealed class LiveLedger
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch);
    private readonly Dice _dice;

    private LiveLedger(Dice dice)
    {
        _dice = dice;
        Ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = _clock });
    }

    public ClaimLedger Ledger { get; }

    /// <summary>What each claim caused when it was recorded, and what the ledger told of it right after.</summary>
    public List<(RecordOutcome Outcome, IReadOnlyList<Finding> Findings)> Recorded { get; } = [];

    /// <summary>Enters everything at one moment, claims in any order.</summary>
    public static LiveLedger AtOneMoment(ClaimLedger read, Dice dice) => Of(read, dice, (_, _) => false);

    /// <summary>Enters claims in the order of their Recorded, at these times.</summary>
    public static LiveLedger AsRecorded(ClaimLedger read, Dice dice) => Of(read, dice, (earlier, later) => earlier.Recorded < later.Recorded);

    private static LiveLedger Of(ClaimLedger read, Dice dice, Func<ClaimDraft, ClaimDraft, bool> isEarlier)
    {
        var live = new LiveLedger(dice);
        live.Ledger.AddAll(dice.Shuffle(read.Entities));
        dice.Shuffle(read.Questions).ForEach(question => live.Ledger.Ask(question));
        var open = read.Entries.Where(entry => entry is not (EntitiesDeclared or QuestionAsked)).ToList();
        while (open.Count > 0)
        {
            var ready = open.Where(entry => open.TrueForAll(other => !EntryOrder.MustPrecede(other, entry, isEarlier))).ToList();
            var next = dice.Pick(ready);
            open.Remove(next);
            live.Enter(next);
            live.LookNowAndThen();
        }

        return live;
    }

    private void Enter(LedgerEntry entry)
    {
        switch (entry)
        {
            case ClaimRecorded recorded:
                Record(recorded.Draft);
                break;
            case ClaimRetracted retracted:
                Ledger.Retract(Own(retracted.Claim), retracted.Note);
                break;
            case ClaimWithdrawn withdrawn:
                Ledger.Withdraw(Own(withdrawn.Claim), withdrawn.Note);
                break;
            case ClaimCorrected corrected:
                Ledger.Correct(Own(corrected.Claim), Own(corrected.With), corrected.Note);
                break;
            case ClaimAmended amended:
                Ledger.Amend(Own(amended.Claim), amended.Reads, amended.Note);
                break;
            case CounterclaimDeclared declared:
                Ledger.Declare(declared.Counterclaim, declared.Note);
                break;
            case ClaimAssessed assessed:
                Ledger.Assess(Own(assessed.Claim), assessed.Assessment);
                break;
            case QuestionAssessed assessed:
                Ledger.Assess(Ledger.GetQuestion(assessed.Question), assessed.Assessment);
                break;
            case ClaimReviewed reviewed:
                Ledger.RecordReview([.. reviewed.Claims.Select(Own)], reviewed.Review);
                break;
            case ClaimUsed used:
                Ledger.RecordUse(Own(used.Claim), used.Usage);
                break;
            case GroundRulesSet set:
                Ledger.SetGroundRules(Own(set.Claim), set.Rules);
                break;
            default:
                throw new InvalidOperationException($"No document holds a {entry.GetType().Name}.");
        }
    }

    private void Record(ClaimDraft claim)
    {
        if (claim.Recorded is { } recorded && recorded > _clock.GetUtcNow())
        {
            _clock.SetUtcNow(recorded);
        }

        var outcome = Ledger.Record(claim);
        Recorded.Add((outcome, [.. Ledger.FindingsOn(outcome.Claim.Question).Where(finding => finding.Relation is not null && finding.Claims.Contains(outcome.Claim))]));
    }

    // What is remembered between entries must not be wrong after the next one.
    private void LookNowAndThen()
    {
        if (_dice.Percent(20))
        {
            Assert.All(Ledger.Standings, standing => Assert.False(standing.Positions.IsDefault));
        }
    }

    private Claim Own(ClaimId id) => Ledger.GetClaim(id);
}
