using System.Collections.Immutable;

namespace ClaimTracker;

// What can be entered, each in one place, for ledgers in memory and in stores. Arguments are checked at once, the rest when the plan is carried out.
internal static class EntryPlans
{
    /// <summary>Null when there is nothing to declare.</summary>
    public static EntryPlan? AddAll(IEnumerable<Entity> entities, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var batch = entities.ToImmutableArray();
        foreach (var entity in batch)
        {
            ArgumentNullException.ThrowIfNull(entity, nameof(entities));
        }

        return batch.IsEmpty ? null : One((next, _) => new EntitiesDeclared(next.Sequence, next.Recorded, note, batch));
    }

    public static EntryPlan Change(Entity entity, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return One((next, _) => new EntityChanged(next.Sequence, next.Recorded, note, entity));
    }

    public static EntryPlan Ask(Question question, EntryNote? note) =>
        One((next, _) => new QuestionAsked(next.Sequence, next.Recorded, note, question));

    public static EntryPlan Change(Question question, EntryNote? note) =>
        One((next, _) => new QuestionChanged(next.Sequence, next.Recorded, note, question));

    public static EntryPlan Amend(Claim claim, ClaimDraft reads, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(reads);
        return (next, root, settings) =>
        {
            var own = root.Own(claim, nameof(claim));
            var problems = EntryChecks.OfAmendment(own.Number, reads, root, settings);
            return problems.IsEmpty
                ? [new ClaimAmended(next.Sequence, next.Recorded, note, reads.RecordedAs(own.Id, own.Recorded))]
                : throw new ClaimRefusedException(problems);
        };
    }

    public static EntryPlan Retract(Claim claim, EntryNote? note, EdtfTime? at)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return One((next, root) => new ClaimRetracted(next.Sequence, next.Recorded, note, root.Own(claim, nameof(claim)).Id) { At = at });
    }

    public static EntryPlan Withdraw(Claim claim, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return One((next, root) => new ClaimWithdrawn(next.Sequence, next.Recorded, note, root.Own(claim, nameof(claim)).Id));
    }

    public static EntryPlan Correct(Claim claim, Claim with, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(with);
        return One((next, root) =>
            new ClaimCorrected(next.Sequence, next.Recorded, note, root.Own(claim, nameof(claim)).Id, root.Own(with, nameof(with)).Id));
    }

    public static EntryPlan Review(Finding finding, FindingVerdict verdict, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return One((next, root) =>
        {
            if (finding.Claims.FirstOrDefault(claim => root.Own(claim, nameof(finding)).Row != claim.Row) is { } amended)
            {
                throw new InvalidOperationException($"The claim \"{amended.Id}\" was amended since the finding was read; read Findings again and review what is found now.");
            }

            return new FindingReviewed(next.Sequence, next.Recorded, note, finding.Code, [.. finding.Claims.Select(claim => claim.Id)], verdict)
            {
                Status = finding.Status,
                Relation = finding.Relation,
                Place = finding.Subject,
            };
        });
    }

    public static EntryPlan Declare(Counterclaim counterclaim, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(counterclaim);
        return One((next, root) =>
        {
            root.Own(counterclaim.Claim, nameof(counterclaim));
            root.Own(counterclaim.Against, nameof(counterclaim));
            return new CounterclaimDeclared(next.Sequence, next.Recorded, note, counterclaim);
        });
    }

    public static EntryPlan Redact(Claim claim, ClaimText text, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!Enum.IsDefined(text))
        {
            throw new ArgumentOutOfRangeException(nameof(text), text, "A text of a claim is Quote, Wording, Answer or Addresses.");
        }

        var key = Tombstone.NewKey();
        return One((next, root) => new ClaimTextRedacted(next.Sequence, next.Recorded, note, root.Own(claim, nameof(claim)).Id, text, key));
    }

    /// <param name="entity">The entity, as the ledger has it.</param>
    /// <param name="id">The id under which it goes on.</param>
    /// <param name="note">Who did it, and why.</param>
    public static EntryPlan Redact(Entity entity, EntityId id, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return One((next, root) => new IdentityRedacted(next.Sequence, next.Recorded, note, id, root.Entities.NumberOf(entity.Id) + 1));
    }

    public static EntryPlan Assess(Claim claim, Assessment assessment, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(assessment);
        return One((next, root) => new ClaimAssessed(next.Sequence, next.Recorded, note, root.Own(claim, nameof(claim)).Id, assessment));
    }

    public static EntryPlan Assess(Question question, Assessment assessment, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(assessment);
        return One((next, _) => new QuestionAssessed(next.Sequence, next.Recorded, note, question.Id, assessment));
    }

    public static EntryPlan RecordReview(IReadOnlyCollection<Claim> claims, PublishedReview review, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(review);
        return One((next, root) => new ClaimReviewed(next.Sequence, next.Recorded, note, [.. claims.Select(claim => root.Own(claim, nameof(claims)).Id)], review));
    }

    public static EntryPlan RecordUse(Claim claim, Usage usage, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(usage);
        return One((next, root) => new ClaimUsed(next.Sequence, next.Recorded, note, root.Own(claim, nameof(claim)).Id, usage));
    }

    public static EntryPlan SetGroundRules(Claim claim, GroundRules rules, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(rules);
        return One((next, root) => new GroundRulesSet(next.Sequence, next.Recorded, note, root.Own(claim, nameof(claim)).Id, rules));
    }

    private static EntryPlan One(Func<EntryPlace, LedgerRoot, LedgerEntry> make) => (next, root, settings) =>
    {
        var entry = make(next, root);
        return EntryChecks.OfNew(entry, root, settings).ToImmutableArray() is { IsEmpty: false } problems
            ? throw new EntryRefusedException(problems)
            : [entry];
    };
}
