using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Looks through what we published for claims that did not stay what they were.</summary>
/// <remarks>Cost: the acts of the ledger; for each used claim that is disputed now, its question at each entry since it was published.</remarks>
internal sealed class ImpactSearch(EntryTimes times, LedgerRoot now, Func<LedgerRoot, int, QuestionStanding> standingOf, Func<ClaimPair, LedgerRoot, Finding> findingOf)
{
    /// <summary>All impacts; the heaviest first, then by when they began, address and claim.</summary>
    public ImmutableArray<Impact> Find(MessageTemplates templates) =>
    [
        .. now.Desk.Uses.Where(use => now.Has(use.Claim))
            .SelectMany(use => ImpactsOf(use.Claim, use.Usage.What, templates))
            .OrderByDescending(impact => impact.Weight)
            .ThenBy(impact => impact.Since)
            .ThenBy(impact => impact.Usage.Url.OriginalString, StringComparer.Ordinal)
            .ThenBy(impact => impact.Claim.Id)
            .ThenBy(impact => impact.Cause),
    ];

    private IEnumerable<Impact> ImpactsOf(int claim, Usage usage, MessageTemplates templates)
    {
        var causes = ActsOn(claim).Append(DisputeOf(claim)).OfType<(ImpactCause Cause, int Sequence, int? Other)>();
        foreach (var (cause, sequence, other) in causes)
        {
            var since = times.Known(sequence);
            if (since is { } began && usage.Published.Interval.Start > began)
            {
                continue;
            }

            var (own, rival) = (now.ClaimAt(claim), other is { } number ? now.ClaimAt(number) : null);
            var arguments = new ImpactArguments(own, usage, cause, since, rival);
            yield return new Impact(own, usage, cause, since, rival, () => templates.ExplainImpact(arguments));
        }
    }

    // What ended the claim, or put our record of it right; a correction that the desk pulled ended nothing.
    private IEnumerable<(ImpactCause Cause, int Sequence, int? Other)?> ActsOn(int claim) =>
        from entry in times.ActsOn(claim)
        let cause = entry.Act switch
        {
            Act.Retraction when now.Acts.IsRetracted(claim) => ImpactCause.Retracted,
            Act.Withdrawal => ImpactCause.Withdrawn,
            Act.Correction correction when correction.Claim == claim && now.Has(correction.With) && !now.Acts.IsWithdrawn(correction.With) => ImpactCause.Corrected,
            Act.Amendment => ImpactCause.Amended,
            _ => (ImpactCause?)null,
        }
        where cause is not null
        select ((ImpactCause, int, int?)?)(cause.Value, entry.Sequence, (entry.Act as Act.Correction)?.With);

    // The claim is in conflict now, and has been ever since an entry.
    private (ImpactCause Cause, int Sequence, int? Other)? DisputeOf(int claim)
    {
        if (RivalOf(claim, now) is not { } rival)
        {
            return null;
        }

        var began = now.Sequence;
        foreach (var sequence in times.Touching(now.Columns.Question(now.RowOf(claim))))
        {
            began = sequence;
            var before = times.RootAt(sequence - 1);
            if (!before.Has(claim) || RivalOf(claim, before) is null)
            {
                break;
            }
        }

        return (ImpactCause.Disputed, began, rival);
    }

    // The claim with the smallest id that conflicts with this one, and whose finding the desk has not dismissed.
    private int? RivalOf(int claim, LedgerRoot root)
    {
        var row = root.RowOf(claim);
        var rivals =
            from pair in standingOf(root, root.Columns.Question(row)).ConflictsOf(row)
            where !findingOf(pair, root).IsDismissed
            orderby root.Columns.Id(pair.Second)
            select (int?)root.Columns.Claim(pair.Second);
        return rivals.FirstOrDefault();
    }
}
