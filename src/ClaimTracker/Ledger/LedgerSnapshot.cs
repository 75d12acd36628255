namespace ClaimTracker;

/// <summary>One moment of a ledger: as it is now, as it was after an entry, as it was said by some time. It costs no copy of the ledger.</summary>
/// <remarks>Thread-safe. It never changes, except that a redaction reaches it too.</remarks>
public sealed class LedgerSnapshot : LedgerReader
{
    private RuleRun? _rules;

    internal LedgerSnapshot(LedgerRoot root, LedgerReader origin)
        : base(origin.Settings, new MomentStandings(origin.Live), origin.EntryLog, origin.History) => Root = root;

    internal override LedgerRoot Root { get; }

    /// <summary>What rules find at this moment, once for all who ask; made again when something was redacted since.</summary>
    /// <exception cref="RuleFailedException">A rule failed, and the options ask to throw.</exception>
    internal RuleRun Rules
    {
        get
        {
            var known = Volatile.Read(ref _rules);
            while (known is null || known.Redactions != Root.Columns.Redactions)
            {
                var run = Settled.Read(Root, () => RuleRun.Of(Settings.AllRules, this));
                var before = Interlocked.CompareExchange(ref _rules, run, known);
                known = before == known ? run : before;
            }

            return known.Failures.IsEmpty || Settings.OnRuleFailure == RuleFailureHandling.Report ? known : throw new RuleFailedException(known.Failures);
        }
    }

    /// <summary>What rules find. They run when the first finding is read, after whatever is read before.</summary>
    internal IEnumerable<Finding> OfRules()
    {
        foreach (var finding in Rules.Findings)
        {
            yield return finding;
        }
    }

    /// <summary>The findings of pairs on some questions, and those of rules that are wanted, in order.</summary>
    internal IEnumerable<Finding> ReadFindings(IEnumerable<QuestionStanding> standings, Func<Finding, bool>? isWanted = null) =>
        new FindingStream(standings, Settings.PairFindings, OfRules().Where(isWanted ?? (_ => true))).Read(Root.Columns).Select(finding => Settings.Shown(finding, Root));

    private protected override LedgerSnapshot AtOneMoment() => this;
}
