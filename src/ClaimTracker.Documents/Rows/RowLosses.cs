namespace ClaimTracker.Documents;

/// <summary>Tells what of a ledger has no place in rows of claims, and which claims have no row.</summary>
internal sealed class RowLosses
{
    private readonly LedgerSnapshot _ledger;
    private readonly LossList _losses;
    private readonly HashSet<EntityId> _entities = [];
    private readonly HashSet<QuestionId> _questions = [];

    public RowLosses(LedgerSnapshot ledger, LossList losses)
    {
        (_ledger, _losses) = (ledger, losses);
        foreach (var entry in ledger.ActEntries)
        {
            Look(entry);
        }
    }

    /// <summary>The claims that have a row: those in force, as they read.</summary>
    public IEnumerable<ClaimDraft> Claims => _ledger.Claims.Where(IsInForce).Select(claim => claim.ToDraft());

    /// <summary>Notes what a row names.</summary>
    public void Note(ClaimDraft claim)
    {
        _questions.Add(claim.Question);
        _entities.Add(claim.Speaker);
        if (claim.Principal is { } principal)
        {
            _entities.Add(principal);
        }

        foreach (var hop in claim.Via)
        {
            _entities.Add(hop.Outlet);
        }

        if (claim.Answer is EntityAnswer named)
        {
            _entities.UnionWith(named.Ids);
        }
    }

    /// <summary>Tells what no row has said, once all are written.</summary>
    public void TellRest()
    {
        foreach (var entity in _ledger.Entities)
        {
            Tell(entity);
        }

        foreach (var question in _ledger.Questions)
        {
            Tell(question);
        }
    }

    private void Look(LedgerEntry entry)
    {
        var (claim, what, leaves) = entry switch
        {
            ClaimRetracted act => (act.Claim, "It was retracted.", true),
            ClaimWithdrawn act => (act.Claim, "It was withdrawn.", true),
            ClaimCorrected act => (act.Claim, $"It was corrected by \"{act.With}\".", true),
            ClaimAmended act => (act.Claim, "It was amended; its row reads as it reads now.", false),
            CounterclaimDeclared act => (act.Counterclaim.Claim, $"It was declared to be against \"{act.Counterclaim.Against}\".", false),
            ClaimAssessed act => (act.Claim, "The desk assessed it.", false),
            ClaimUsed act => (act.Claim, "It was published.", false),
            GroundRulesSet act => (act.Claim, "There are ground rules for it.", false),
            ClaimTextRedacted act => (act.Claim, "A text of it was redacted.", false),
            _ => (default, string.Empty, false),
        };
        if (claim.IsDefault)
        {
            LookFurther(entry);
            return;
        }

        leaves &= !IsInForce(_ledger.GetClaim(claim));
        _losses.Add(LossKind.LaterEntry, JsonPointer.Of("/claims", claim.ToString()), $"{what} {(leaves ? "Rows are claims in force, so that it has none." : "A row has no place for that.")}");
    }

    private void LookFurther(LedgerEntry entry)
    {
        switch (entry)
        {
            case FindingReviewed reviewed:
                _losses.Add(LossKind.Review, $"/findings/{reviewed.Code}/{string.Join(',', reviewed.Claims)}", $"The desk found it {WireWord.Of(reviewed.Verdict)}; a row has no place for that.");
                break;
            case ClaimReviewed { Claims: var claims, Review: var review }:
                foreach (var claim in claims)
                {
                    _losses.Add(LossKind.LaterEntry, JsonPointer.Of("/claims", claim.ToString()), $"{Shown.Short(review.Publisher)} reviewed it. A row has no place for that.");
                }

                break;
            case QuestionAssessed assessed:
                _losses.Add(LossKind.LaterEntry, JsonPointer.Of("/questions", assessed.Question.ToString()), "The desk assessed it. A row has no place for that.");
                break;
            default:
                break;
        }
    }

    // A correction that was withdrawn itself corrects nothing.
    private static bool IsInForce(Claim claim) => claim.Root.StandsUncorrected(claim.Row);

    private void Tell(Entity entity)
    {
        var path = JsonPointer.Of("/entities", entity.Id.ToString());
        if (!_entities.Contains(entity.Id))
        {
            _losses.Add(LossKind.NotInARow, path, "No row names it.");
            return;
        }

        foreach (var (field, _) in WrittenEntity.Of(entity, new WrittenTexts(TimeZoneInfo.Utc, isJson: true, new LossList())).Fields.Where(field => field.Key is not ("kind" or "name")))
        {
            _losses.Add(LossKind.NoColumn, JsonPointer.Of(path, field), "Rows have no place for it.");
        }
    }

    private void Tell(Question question)
    {
        var path = JsonPointer.Of("/questions", question.Id.ToString());
        if (!_questions.Contains(question.Id))
        {
            _losses.Add(LossKind.NotInARow, path, "No row answers it.");
            return;
        }

        foreach (var field in new[] { ("statement", question.Statement is not null), ("comparer", question.Comparer is not null), ("about", !question.About.IsEmpty), ("parties", !question.Parties.IsEmpty) }.Where(field => field.Item2))
        {
            _losses.Add(LossKind.NoColumn, JsonPointer.Of(path, field.Item1), "Rows have no place for it.");
        }
    }
}
