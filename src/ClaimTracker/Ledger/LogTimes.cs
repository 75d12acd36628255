namespace ClaimTracker;

/// <summary>The acts, times and moments of a ledger up to one moment, read from its log.</summary>
internal sealed class LogTimes(EntryColumns log, LedgerHistory history, LedgerRoot now) : EntryTimes
{
    private readonly ILookup<int, (int Sequence, Act Act)> _acts = (
        from index in Enumerable.Range(0, now.Sequence)
        where log.KindOf(index) == EntryColumns.Kind.Act
        let act = log.Acts[log.ItemOf(index)]
        from claim in act.Claims
        select (claim, (index + 1, act))).ToLookup(entry => entry.claim, entry => entry.Item2);

    public override DateTimeOffset? Known(int sequence) => IsStated(sequence - 1) ? log.RecordedAt(sequence - 1) : null;

    public override IEnumerable<(int Sequence, Act Act)> ActsOn(int claim) => _acts[claim];

    public override IEnumerable<int> Touching(int claim)
    {
        var questions = QuestionsOf(claim).ToHashSet();
        return Enumerable.Range(0, now.Sequence).Reverse().Where(index => MayTouch(index, questions)).Select(index => index + 1);
    }

    public override LedgerRoot RootAt(int sequence) => history.RootAt(sequence, now).SaidBy(now.Acts.Said);

    // What has no time in a document carries the earliest one there is, or the start of time, which says nothing.
    private bool IsStated(int index)
    {
        var recorded = log.RecordedAt(index);
        return recorded != DateTimeOffset.MinValue && (recorded != log.RecordedAt(0) || log.KindOf(index) switch
        {
            EntryColumns.Kind.Claim => IsDated(log.ItemOf(index)),
            EntryColumns.Kind.Act => log.Acts[log.ItemOf(index)] is var act && (act.At is not null || act.Claims.All(claim => IsDated(claim))),
            _ => true,
        });
    }

    private bool IsDated(int row) => now.Columns.RecordedTicks(row) is not null;

    private bool MayTouch(int index, HashSet<int> questions) => log.KindOf(index) switch
    {
        EntryColumns.Kind.Claim => questions.Contains(now.Columns.Question(log.ItemOf(index))),
        EntryColumns.Kind.Act => log.Acts[log.ItemOf(index)].Claims.Any(claim => QuestionsOf(claim).Any(questions.Contains)),
        EntryColumns.Kind.Question => false,
        _ => true,
    };

    // Amendments may have moved the claim from one question to another.
    private IEnumerable<int> QuestionsOf(int claim) => _acts[claim].Select(entry => entry.Act).OfType<Act.Amendment>()
        .Select(amendment => amendment.Row)
        .Prepend(claim)
        .Select(now.Columns.Question);
}
