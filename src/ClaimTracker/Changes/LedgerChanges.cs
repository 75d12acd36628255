using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>All that is new between two moments of a ledger: what a live blog prints.</summary>
/// <remarks>
/// Immutable and thread-safe. It tells the difference, not the steps: what came and went again in between is not in it, but for
/// claims, which stay on record. Findings of rules are left out.
/// </remarks>
public sealed class LedgerChanges
{
    private readonly MessageTemplates _templates;

    private LedgerChanges(
        (int Sequence, DateTimeOffset? Recorded) from,
        (int Sequence, DateTimeOffset? Recorded) to,
        ImmutableArray<LedgerChange> changes,
        MessageTemplates templates)
    {
        (From, Since) = from;
        (To, Until) = to;
        Changes = changes;
        _templates = templates;
    }

    /// <summary>The sequence of the last entry that is not new; 0 for the beginning of the ledger.</summary>
    public int From { get; }

    /// <summary>The sequence of the last entry that is looked at; not below <see cref="From"/>.</summary>
    public int To { get; }

    /// <summary>When the entry of <see cref="From"/> was recorded, in UTC; null at the beginning of the ledger.</summary>
    public DateTimeOffset? Since { get; }

    /// <summary>When the entry of <see cref="To"/> was recorded, in UTC; null at the beginning of the ledger.</summary>
    public DateTimeOffset? Until { get; }

    /// <summary>What is new: by question id, then kind (accounts, claims and acts, findings, positions, state), then claim ids.</summary>
    public ImmutableArray<LedgerChange> Changes { get; }

    /// <summary>Whether nothing is new. Entries that change nothing here, such as a declared entity, may lie in between.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>What is new in one line: what speakers say now that they did not say before, and how many other things there are.</summary>
    /// <param name="zone">The time zone of the reader; null for UTC.</param>
    /// <param name="since">The moment to name, such as the one that the reader asked for; null for <see cref="Since"/>.</param>
    /// <returns>Such as <em>Since 12:10: the governor raised wounded from 0 to 6; Kyiv moved from no comment to denial.</em></returns>
    public string Summary(TimeZoneInfo? zone = null, DateTimeOffset? since = null)
    {
        var moves = Changes.OfType<AccountMoved>().ToList();
        var began = Changes.SelectMany(BeganAs).ToList();
        return _templates.Summarise(new ChangeSummary(
            InZone(since ?? Since, zone),
            InZone(Until, zone),
            [.. moves.Select(move => move.Clause)],
            Changes.OfType<ClaimAdded>().Count() - moves.Count,
            Changes.OfType<ClaimActedOn>().Count(),
            began.Count(status => status == ComparisonStatus.Conflict),
            began.Count(status => status == ComparisonStatus.Possible),
            Changes.Count(IsEndOfConflict)));
    }

    /// <summary>The two sequences and the number of changes.</summary>
    public override string ToString() => FormattableString.Invariant($"{From} to {To}: {Changes.Length} changes");

    /// <summary>Tells what is new at one moment and was not at another.</summary>
    /// <param name="before">The earlier moment.</param>
    /// <param name="after">The later moment of the same ledger, or the same one. What a view leaves out by when it was said counts as not there.</param>
    /// <param name="recorded">When the last entry of each was recorded; null where there is none.</param>
    /// <param name="pairs">Makes findings of pairs of claims.</param>
    /// <param name="shown">A finding as the ledger shows it at a moment.</param>
    /// <remarks>Cost: the claims, and the pairs that give findings, on the questions that were touched in between.</remarks>
    /// <exception cref="ArgumentException">The moments are of two ledgers, or the earlier one has more entries.</exception>
    internal static LedgerChanges Between(
        LedgerView before,
        LedgerView after,
        (DateTimeOffset? Since, DateTimeOffset? Until) recorded,
        PairFindings pairs,
        Func<Finding, LedgerRoot, Finding> shown)
    {
        var (then, now) = (before.Root, after.Root);
        if (!ReferenceEquals(then.Columns, now.Columns))
        {
            throw new ArgumentException("The two moments are of different ledgers.", nameof(before));
        }

        if (then.Sequence > now.Sequence)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The earlier moment, {then.Sequence}, comes after the later one, {now.Sequence}."), nameof(before));
        }

        return Settled.Read(now, () => Find((before, then), (after, now), recorded, new FindingNews(pairs, shown, after.StandingsByQuestion.Settings.Templates)));
    }

    private static LedgerChanges Find(
        (LedgerView View, LedgerRoot Root) before,
        (LedgerView View, LedgerRoot Root) after,
        (DateTimeOffset? Since, DateTimeOffset? Until) recorded,
        FindingNews findings)
    {
        var (then, now) = (before.Root, after.Root);
        var templates = after.View.StandingsByQuestion.Settings.Templates;
        var turns = QuestionTurn.Between(before.View, then, after.View, now).ToList();
        var claims = new ClaimNews(turns, templates);
        var changes = turns.SelectMany(turn => new AccountMoves(turn, claims, templates).Find()
            .Concat(findings.Find(turn, then, now))
            .Concat(PositionNews.Find(turn, templates))
            .Concat(StateOf(turn, templates)));
        return new LedgerChanges(
            (then.Sequence, recorded.Since), (now.Sequence, recorded.Until), [.. claims.Changes.Concat(changes).Order(ChangeOrder.Instance)], templates);
    }

    private static IEnumerable<LedgerChange> StateOf(QuestionTurn turn, MessageTemplates templates) => turn.Before?.State == turn.After.State
        ? []
        : [new StateChanged(turn.Before?.State, turn.After.State, turn.Question, templates)];

    private static DateTimeOffset? InZone(DateTimeOffset? moment, TimeZoneInfo? zone) =>
        moment is { } known ? TimeZoneInfo.ConvertTime(known, zone ?? TimeZoneInfo.Utc) : null;

    // A conflict or possible conflict that was neither, or a possible one that became a conflict.
    private static IEnumerable<ComparisonStatus> BeganAs(LedgerChange change) => change switch
    {
        FindingBegan { Finding: var finding } when IsClash(finding) => [finding.Status],
        FindingChanged { Before: var was, After: var now } when IsClash(now) && (!IsClash(was) || now.Status > was.Status) => [now.Status],
        _ => [],
    };

    private static bool IsEndOfConflict(LedgerChange change) => change switch
    {
        FindingEnded { Finding: var finding } => IsClash(finding),
        FindingChanged { Before: var was, After: var now } => IsClash(was) && !IsClash(now),
        _ => false,
    };

    private static bool IsClash(Finding finding) => finding.Relation is { } relation && relation.Clashes();
}
