using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ClaimTracker;

/// <summary>A ledger as it can be read, with findings: the one reading surface of <see cref="ClaimLedger"/> and <see cref="LedgerSnapshot"/>.</summary>
/// <remarks>Thread-safe.</remarks>
public abstract class LedgerReader : LedgerView
{
    private protected LedgerReader(LedgerSettings settings, StandingCache standings, EntryColumns entries, LedgerHistory history)
        : base(standings)
    {
        Settings = settings;
        EntryLog = entries;
        History = history;
    }

    internal LedgerSettings Settings { get; }

    internal EntryColumns EntryLog { get; }

    internal LedgerHistory History { get; }

    internal LiveStandings Live => StandingsByQuestion.Live;

    /// <summary>The sequence of the last entry that counts; 0 for an empty ledger.</summary>
    public int Sequence => Root.Sequence;

    /// <summary>All findings, by code, then claim ids: those of pairs of claims and those of house rules.</summary>
    /// <remarks>A snapshot. Cost and memory: all pairs of claims that give a finding. Where there may be very many, read <see cref="FindingGroups"/> or <see cref="EnumerateFindings"/>.</remarks>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            var now = AtOneMoment();
            return Settled.Read(now.Root, () => now.ReadFindings(now.Standings).ToImmutableArray());
        }
    }

    /// <summary>The findings by pair of positions, code and status, in order of code, then claim ids; a finding of a house rule stands alone.</summary>
    /// <remarks>
    /// A snapshot; the same groups as <see cref="FindingGroup.Of"/> makes of <see cref="Findings"/>. Cost: all pairs of claims on positions that clash. Memory: the claims of each
    /// group, and what rules found; pairs are counted and not kept.
    /// </remarks>
    public ImmutableArray<FindingGroup> FindingGroups
    {
        get
        {
            var now = AtOneMoment();
            return Settled.Read(now.Root, () => ImmutableCollectionsMarshal.AsImmutableArray(FindingOrder.Sort(
                now.StandingsByQuestion
                    .ReadAll(now.Root, standing => GroupedFindings.On(standing, Settings.PairFindings, finding => Settings.Shown(finding, now.Root)).ToArray())
                    .SelectMany(groups => groups)
                    .Concat(now.OfRules().Select(finding => new FindingGroup(Settings.Shown(finding, now.Root)))),
                group => group.Example)));
        }
    }

    /// <summary>The rules that failed, in order of their ids; empty when all went well. What they would have found is missing in all findings of this moment.</summary>
    /// <remarks>
    /// A rule fails when it throws or gives null. It stops nothing else: what it found before and all other findings are told. A snapshot runs its rules once,
    /// so that what it tells of findings and of failures fits together; the ledger itself runs them at each reading. Cost: one run of every rule over the ledger.
    /// </remarks>
    /// <exception cref="RuleFailedException">A rule failed, and <see cref="ClaimTrackerOptions.OnRuleFailure"/> asks to throw; so do all members that give findings of rules.</exception>
    public ImmutableArray<RuleFailure> RuleFailures => AtOneMoment().Rules.Failures;

    /// <summary>All entries, in order of their sequence, redacted texts and identities as what stands in their place. A snapshot that is made as it is read.</summary>
    /// <remarks>Where only what was <see cref="SaidBy"/> some time counts, entries about what was said later are left out.</remarks>
    /// <exception cref="InvalidOperationException">Something was redacted while they were being read: read them again.</exception>
    public IEnumerable<LedgerEntry> Entries => new EntryReader(EntryLog, Root).ReadAll();

    /// <summary>Those of the entries that are acts on what was on record already, or notes of our desk about it.</summary>
    internal IEnumerable<LedgerEntry> ActEntries => new EntryReader(EntryLog, Root).ReadActs();

    /// <summary>The ledger as it was after an entry: what did we know then?</summary>
    /// <param name="sequence">From 0, the empty ledger. A sequence that is not reached yet gives all there is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sequence"/> is negative.</exception>
    public LedgerSnapshot AsOf(int sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        var root = Root;
        return new LedgerSnapshot(sequence < root.Sequence ? History.RootAt(sequence, root).SaidBy(root.Acts.Said) : root, this);
    }

    /// <summary>The ledger as it was at a time: with all entries recorded at or before it.</summary>
    public LedgerSnapshot AsOf(DateTimeOffset recorded) => AsOf(EntryLog.CountUntil(recorded, Root.Sequence));

    /// <summary>The ledger without what was said later than a time: claims, retractions and corrections that begin at its end or after it.</summary>
    /// <param name="said">The last time that counts, as vague as it may be: by <c>2023-05-22</c> is by the end of that day.</param>
    /// <remarks>
    /// What is not known to be later counts: claims without a time, and vague times that reach into this one. What the desk did (amending,
    /// withdrawing, declaring, reviewing) has no time of saying; go back in that by <see cref="AsOf(DateTimeOffset)"/>.
    /// </remarks>
    public LedgerSnapshot SaidBy(EdtfTime said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return new LedgerSnapshot(Root.SaidBy(said), this);
    }

    /// <summary>The ledger without some of its claims, for readers who must not see them.</summary>
    internal LedgerSnapshot Without(Func<Claim, bool> isLeftOut)
    {
        var now = AtOneMoment();
        return new LedgerSnapshot(now.Root.Without(now.Claims.Where(isLeftOut).Select(claim => claim.Number).ToHashSet()), this);
    }

    /// <summary>What is new since an entry: new claims, accounts that changed, conflicts that began, ended or changed, support gained or lost, states that changed.</summary>
    /// <param name="sequence">The sequence of the last entry that is not new; from 0. One that is not reached yet gives no news.</param>
    /// <remarks>Cost: the claims and findings on the questions that were touched since.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sequence"/> is negative.</exception>
    public LedgerChanges Since(int sequence)
    {
        var now = AtOneMoment();
        return now.ChangesSince(now.AsOf(sequence));
    }

    /// <summary>What is new since a time: the news of all entries recorded after it.</summary>
    public LedgerChanges Since(DateTimeOffset recorded)
    {
        var now = AtOneMoment();
        return now.ChangesSince(now.AsOf(recorded));
    }

    /// <summary>Every answer that a speaker gave to a question, in order of time, and what each was: an update, a correction, a changed account.</summary>
    /// <exception cref="KeyNotFoundException">The ledger has no such speaker or question; the message names the id.</exception>
    public PositionHistory HistoryOf(Speaker speaker, Question question)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentNullException.ThrowIfNull(question);
        var now = AtOneMoment();
        return now.GetEntity(speaker.Id) is Speaker here
            ? PositionHistory.Of(now.On(question), here, Settings.Comparison.Templates)
            : throw new KeyNotFoundException($"No speaker has the id \"{speaker.Id}\".");
    }

    /// <summary>The pieces of ours that relied on a claim which was retracted, corrected, withdrawn or amended, or came into conflict, after they were published: the corrections desk's work list.</summary>
    /// <returns>One for each use of a claim and each cause; the heaviest first, then by when it began, address and claim. Empty when all stands.</returns>
    /// <remarks>
    /// What is not known to have been before the publication is listed. A conflict that the desk dismissed is not, and one that was there when
    /// the piece appeared neither. Cost: the acts, and for each used claim in conflict the claims on its question at each entry since.
    /// </remarks>
    public ImmutableArray<Impact> Impacts
    {
        get
        {
            var now = AtOneMoment();
            return new ImpactSearch(
                new LogTimes(EntryLog, History, now.Root),
                now.Root,
                (root, question) => new LedgerSnapshot(root, this).StandingsByQuestion.Get(root, question),
                (pair, root) => Settings.Shown(Settings.PairFindings.Make(pair, root), root)).Find(Settings.Comparison.Templates);
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
        var own = now.Root.Own(claim, nameof(claim));
        var declared = now.Root.Acts.CounteringsOf(own.Number)
            .Select(act => new CounterclaimTo(now.Root.ClaimAt(act.Claim), own, Counterclaim.Of(act, now.Root), null));
        var detected = Settled.Read(now.Root, () => Settings.PairFindings.On(now.On(own.Question)).Select(finding => Settings.Shown(finding, now.Root)).ToImmutableArray())
            .Where(finding => finding.Relation is { } relation && relation.Clashes() && finding.Claims.Contains(own))
            .Select(finding => new CounterclaimTo(finding.Claims.First(other => !other.Equals(own)), own, null, finding));
        return [.. declared.Concat(detected).OrderBy(counterclaim => counterclaim.Claim.Id).ThenBy(counterclaim => counterclaim.Declared is null)];
    }

    /// <summary>The same findings as <see cref="Findings"/>, in the same order, made one by one as they are read.</summary>
    /// <returns>Never null. Each time it is read, it tells of the moment at which that reading begins, whatever is recorded meanwhile; on one thread for each reading.</returns>
    /// <remarks>
    /// Cost: all pairs of claims on positions that clash, looked at twice: before the first finding, and as findings are read. Memory: the claims,
    /// and what rules found; the number of pairs does not matter.
    /// </remarks>
    /// <exception cref="InvalidOperationException">Something was redacted while they were being read: read them again.</exception>
    public IEnumerable<Finding> EnumerateFindings()
    {
        var now = AtOneMoment();
        var redactions = now.Root.Columns.Redactions;
        foreach (var finding in now.ReadFindings(now.Standings))
        {
            if (now.Root.Columns.Redactions != redactions)
            {
                throw new InvalidOperationException("Something was redacted while findings were read, so that they would tell of two ledgers; read them again.");
            }

            yield return finding;
        }
    }

    /// <summary>What is new at this moment and was not at an earlier one.</summary>
    internal LedgerChanges ChangesSince(LedgerSnapshot before) =>
        LedgerChanges.Between(before, this, (RecordedAt(before.Sequence), RecordedAt(Sequence)), Settings.PairFindings, Settings.Shown);

    private protected abstract LedgerSnapshot AtOneMoment();

    private DateTimeOffset? RecordedAt(int sequence) => sequence == 0 ? null : EntryLog.RecordedAt(sequence - 1);

    private ImmutableArray<Finding> FindingsOn(QuestionId question)
    {
        var now = AtOneMoment();
        var standing = now.Standing(now.Root, question);
        return Settled.Read(now.Root, () => now.ReadFindings([standing], finding => finding.Question?.Id == question).ToImmutableArray());
    }

}
