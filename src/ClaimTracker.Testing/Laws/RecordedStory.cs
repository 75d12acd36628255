using System.Collections.Immutable;

namespace ClaimTracker.Testing;

// What entries tell of, to be recorded again with the claims in another order: first what claims name, then the claims, then what was done with them.
internal sealed class RecordedStory
{
    private readonly ImmutableArray<LedgerEntry> _declared;
    private readonly ImmutableArray<ClaimRecorded> _claims;
    private readonly ImmutableArray<LedgerEntry> _acts;

    public RecordedStory(IEnumerable<LedgerEntry> entries)
    {
        var all = entries.ToImmutableArray();
        _claims = [.. all.OfType<ClaimRecorded>()];
        _declared = [.. all.Where(IsDeclaration)];
        _acts = [.. all.Where(entry => entry is not ClaimRecorded && !IsDeclaration(entry))];
    }

    /// <summary>Records all of it.</summary>
    /// <param name="ledger">An empty ledger.</param>
    /// <param name="chance">Puts the claims in another order; null leaves them as they are.</param>
    public ClaimLedger RecordInto(ClaimLedger ledger, Chance? chance)
    {
        foreach (var entry in _declared)
        {
            Declare(entry, ledger);
        }

        foreach (var recorded in chance is null ? (IEnumerable<ClaimRecorded>)_claims : chance.Shuffled(_claims))
        {
            ledger.Record(recorded.Draft.Identified(recorded.Claim), recorded.Note);
        }

        foreach (var entry in _acts)
        {
            Act(entry, ledger);
        }

        return ledger;
    }

    private static bool IsDeclaration(LedgerEntry entry) => entry is EntitiesDeclared or EntityChanged or QuestionAsked or QuestionChanged;

    private static void Declare(LedgerEntry entry, ClaimLedger ledger)
    {
        switch (entry)
        {
            case EntitiesDeclared declared:
                ledger.AddAll(declared.Entities, entry.Note);
                break;
            case EntityChanged changed:
                ledger.Change(changed.Entity, entry.Note);
                break;
            case QuestionAsked asked:
                ledger.Ask(asked.Question, entry.Note);
                break;
            case QuestionChanged changed:
                ledger.Change(changed.Question, entry.Note);
                break;
        }
    }

    // What the desk decided about findings is no matter of rules, and what was redacted is gone already.
    private static void Act(LedgerEntry entry, ClaimLedger ledger)
    {
        switch (entry)
        {
            case ClaimRetracted retracted:
                ledger.Retract(ledger.GetClaim(retracted.Claim), entry.Note, retracted.At);
                break;
            case ClaimCorrected corrected:
                ledger.Correct(ledger.GetClaim(corrected.Claim), ledger.GetClaim(corrected.With), entry.Note);
                break;
            case ClaimAmended amended:
                ledger.Amend(ledger.GetClaim(amended.Claim), amended.Reads, entry.Note);
                break;
            case ClaimWithdrawn withdrawn:
                ledger.Withdraw(ledger.GetClaim(withdrawn.Claim), entry.Note);
                break;
            case CounterclaimDeclared { Counterclaim: var declared }:
                ledger.Declare(Again(declared, ledger), entry.Note);
                break;
            case ClaimAssessed assessed:
                ledger.Assess(ledger.GetClaim(assessed.Claim), assessed.Assessment, entry.Note);
                break;
            case QuestionAssessed assessed:
                ledger.Assess(ledger.GetQuestion(assessed.Question), assessed.Assessment, entry.Note);
                break;
            case ClaimReviewed reviewed:
                ledger.RecordReview([.. reviewed.Claims.Select(ledger.GetClaim)], reviewed.Review, entry.Note);
                break;
            case ClaimUsed used:
                ledger.RecordUse(ledger.GetClaim(used.Claim), used.Usage, entry.Note);
                break;
            case GroundRulesSet set:
                ledger.SetGroundRules(ledger.GetClaim(set.Claim), set.Rules, entry.Note);
                break;
        }
    }

    private static Counterclaim Again(Counterclaim declared, ClaimLedger ledger)
    {
        var (claim, against) = (ledger.GetClaim(declared.Claim), ledger.GetClaim(declared.Against));
        return declared.Kind switch
        {
            CounterclaimKind.Rebuts => Counterclaim.Rebuts(claim, against, declared.Note),
            CounterclaimKind.Undercuts => Counterclaim.Undercuts(claim, against, declared.Note),
            _ => Counterclaim.Answers(claim, against, declared.Note),
        };
    }
}
