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

    // A document without times gives its entries the start of time.
    public override DateTimeOffset? Known(int sequence) =>
        log.RecordedAt(sequence - 1) is var recorded && recorded == DateTimeOffset.MinValue ? null : recorded;

    public override IEnumerable<(int Sequence, Act Act)> ActsOn(int claim) => _acts[claim];

    public override IEnumerable<int> Touching(int question) =>
        Enumerable.Range(0, now.Sequence).Reverse().Where(index => MayTouch(index, question)).Select(index => index + 1);

    public override LedgerRoot RootAt(int sequence) => history.RootAt(sequence, now).SaidBy(now.Acts.Said);

    private bool MayTouch(int index, int question) => log.KindOf(index) switch
    {
        EntryColumns.Kind.Claim => now.Columns.Question(log.ItemOf(index)) == question,
        EntryColumns.Kind.Act => log.Acts[log.ItemOf(index)].Claims.Any(claim => IsOn(claim, question)),
        EntryColumns.Kind.Question => false,
        _ => true,
    };

    // An amendment may have moved the claim from one question to another.
    private bool IsOn(int claim, int question) =>
        now.Columns.Question(now.RowOf(claim)) == question || now.Columns.Question(now.Columns.FirstRow(claim)) == question;
}
