using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A ledger as it can be read, with findings: the one reading surface of <see cref="ClaimLedger"/> and <see cref="LedgerSnapshot"/>.</summary>
/// <remarks>Thread-safe.</remarks>
public abstract class LedgerReader : LedgerView
{
    private protected LedgerReader(LedgerSettings settings, StandingCache standings, EntryColumns entries)
        : base(standings)
    {
        Settings = settings;
        EntryLog = entries;
    }

    internal LedgerSettings Settings { get; }

    internal EntryColumns EntryLog { get; }

    /// <summary>All findings, by code, then claim ids: those of pairs of claims and those of house rules.</summary>
    /// <remarks>Cost: all pairs of claims that give a finding.</remarks>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            var now = AtOneMoment();
            var findings = now.Standings.SelectMany(Settings.PairFindings.On).Concat(Settings.AllRules.SelectMany(rule => rule.Run(now)));
            return Shown(findings, now.Root);
        }
    }

    /// <summary>All entries, in order of their sequence. A snapshot that is made as it is read.</summary>
    public IEnumerable<LedgerEntry> Entries
    {
        get
        {
            var root = Root;
            return Enumerable.Range(0, root.Sequence).Select(index => EntryLog.Read(index, root));
        }
    }

    /// <summary>The findings on a question, by code, then claim ids; those of house rules that are about this question alone included.</summary>
    /// <remarks>Cost: the findings on the question, and one run of every rule over the ledger.</remarks>
    /// <exception cref="KeyNotFoundException">The ledger has no such question; the message names its id.</exception>
    public ImmutableArray<Finding> FindingsOn(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return FindingsOn(question.Id);
    }

    /// <summary>The findings on a question, by id.</summary>
    /// <exception cref="ArgumentException"><paramref name="question"/> is not an id.</exception>
    /// <exception cref="KeyNotFoundException">The ledger has no such question; the message names its id.</exception>
    public ImmutableArray<Finding> FindingsOn(string question) => FindingsOn(new QuestionId(question));

    /// <summary>The claims that stand against a claim: those that editors declared, and those in conflict or possible conflict with it.</summary>
    /// <returns>In order of the counterclaims' ids, declared ones first. A correction, an update or a changed account is no counterclaim. Declared
    /// ones stay when a claim is retracted or withdrawn, and detected ones when the desk dismissed the finding: both tell so themselves.</returns>
    /// <exception cref="ArgumentException">The claim is not in this ledger; the message names its id.</exception>
    public ImmutableArray<CounterclaimTo> CounterclaimsTo(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var now = AtOneMoment();
        var own = Own(claim, now.Root, nameof(claim));
        var declared = now.Root.Acts.CounteringsOf(own.Number)
            .Select(act => new CounterclaimTo(now.Root.ClaimAt(act.Claim), own, Counterclaim.Of(act, now.Root), null));
        var detected = now.FindingsOn(own.Question)
            .Where(finding => finding.Relation is { } relation && relation.Clashes() && finding.Claims.Contains(own))
            .Select(finding => new CounterclaimTo(finding.Claims.First(other => !other.Equals(own)), own, null, finding));
        return [.. declared.Concat(detected).OrderBy(counterclaim => counterclaim.Claim.Id).ThenBy(counterclaim => counterclaim.Declared is null)];
    }

    private protected abstract LedgerSnapshot AtOneMoment();

    private ImmutableArray<Finding> FindingsOn(QuestionId question)
    {
        var now = AtOneMoment();
        var ofRules = Settings.AllRules.SelectMany(rule => rule.Run(now)).Where(finding => finding.Question?.Id == question);
        return Shown(Settings.PairFindings.On(now.Standing(now.Root, question)).Concat(ofRules), now.Root);
    }

    private ImmutableArray<Finding> Shown(IEnumerable<Finding> findings, LedgerRoot root) =>
        [.. findings.Select(finding => Settings.Shown(finding, root)).Order(FindingOrder.ById)];
}
