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
        foreach (var (cause, sequence, other) in ActsOn(claim).Concat(DisputeOf(claim)))
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

    // What ended the claim, or put our record of it right; a correction that the desk pulled ended nothing, unless another corrects it in turn.
    private IEnumerable<Turn> ActsOn(int claim) =>
        from entry in times.ActsOn(claim)
        let cause = entry.Act switch
        {
            Act.Retraction when now.Acts.IsRetracted(claim) => ImpactCause.Retracted,
            Act.Withdrawal => ImpactCause.Withdrawn,
            Act.Correction correction when correction.Claim == claim && CorrectorThrough(correction) is not null => ImpactCause.Corrected,
            Act.Amendment => ImpactCause.Amended,
            _ => (ImpactCause?)null,
        }
        where cause is not null
        select new Turn(cause.Value, entry.Sequence, entry.Act is Act.Correction through ? CorrectorThrough(through) : null);

    private int? CorrectorThrough(Act.Correction correction) => !now.Has(correction.With) ? null
        : !now.Acts.IsWithdrawn(correction.With) ? correction.With
        : now.Acts.CorrectorsOf(correction.With).Where(corrector => !now.Acts.IsWithdrawn(corrector)).Select(corrector => (int?)corrector).FirstOrDefault();

    // The claim is in conflict now, and has been ever since an entry.
    private Turn[] DisputeOf(int claim)
    {
        if (RivalsOf(claim, now) is not [var first, ..] rivals)
        {
            return [];
        }

        var began = now.Sequence;
        foreach (var sequence in times.Touching(claim))
        {
            began = sequence;
            var before = times.RootAt(sequence - 1);
            if (!before.Has(claim) || RivalsOf(claim, before).Length == 0)
            {
                break;
            }
        }

        // The one that began it, unless others took its place.
        var beginners = RivalsOf(claim, times.RootAt(began)).Intersect(rivals).ToArray();
        return [new Turn(ImpactCause.Disputed, began, beginners.Length > 0 ? beginners[0] : first)];
    }

    // The claims that conflict with this one, and whose findings the desk has not dismissed, in order of ids.
    private int[] RivalsOf(int claim, LedgerRoot root)
    {
        var row = root.RowOf(claim);
        var rivals =
            from pair in standingOf(root, root.Columns.Question(row)).ConflictsOf(row)
            where !findingOf(pair, root).IsDismissed
            orderby root.Columns.Id(pair.Second)
            select root.Columns.Claim(pair.Second);
        return [.. rivals];
    }

    // What became of a claim, by which entry, and which other claim had to do with it.
    private readonly record struct Turn(ImpactCause Cause, int Sequence, int? Other);
}
