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
            var findings = now.Standings.SelectMany(Settings.PairFindings.On).Concat(Settings.Rules.SelectMany(rule => rule.Run(now)));
            return [.. findings.Order(FindingOrder.ById)];
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

    private protected abstract LedgerSnapshot AtOneMoment();

    private ImmutableArray<Finding> FindingsOn(QuestionId question)
    {
        var now = AtOneMoment();
        var ofRules = Settings.Rules.SelectMany(rule => rule.Run(now)).Where(finding => finding.Question?.Id == question);
        return [.. Settings.PairFindings.On(now.Standing(now.Root, question)).Concat(ofRules).Order(FindingOrder.ById)];
    }
}
