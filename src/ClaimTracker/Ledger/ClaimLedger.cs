using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>The append-only record of who claims what: in memory, synchronous, without I/O.</summary>
/// <remarks>
/// Safe for many threads: one writer at a time, readers never wait and see one consistent moment at each call; take
/// <see cref="Now"/> to read several things of one moment. Every writing member either does all it says or throws and changes nothing.
/// In a container it is a singleton, for programs with one ledger; <see cref="LedgerFactory"/> makes one for each story.
/// </remarks>
/// <example><code>
/// var ledger = new ClaimLedger();
/// var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
/// var over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());
/// ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3));
/// </code></example>
public sealed partial class ClaimLedger : LedgerReader
{
    private readonly Lock _writing = new();
    private readonly LedgerWriter _writer;

    /// <summary>Makes an empty ledger with the default options.</summary>
    public ClaimLedger()
        : this(new ClaimTrackerOptions())
    {
    }

    /// <summary>Makes an empty ledger.</summary>
    /// <exception cref="InvalidOperationException">Options are wrong; the message names every fault.</exception>
    public ClaimLedger(ClaimTrackerOptions options)
        : this(NotNull(options).Freeze(NoServices.Instance))
    {
    }

    internal ClaimLedger(LedgerSettings settings)
        : this(settings, new LiveStandings(settings.Comparison), new EntryColumns())
    {
    }

    private ClaimLedger(LedgerSettings settings, LiveStandings standings, EntryColumns entries)
        : this(settings, standings, entries, new LedgerWriter(settings, standings, entries))
    {
    }

    private ClaimLedger(LedgerSettings settings, LiveStandings standings, EntryColumns entries, LedgerWriter writer)
        : base(settings, standings, entries, writer.History) => _writer = writer;

    /// <summary>The ledger as it is at this moment. It never changes, and costs no copy.</summary>
    public LedgerSnapshot Now => AtOneMoment();

    internal override LedgerRoot Root => _writer.Root;

    /// <summary>Declares an entity.</summary>
    /// <returns>The entity.</returns>
    /// <exception cref="EntryRefusedException">It names ids that are not in the ledger, its id is taken, or it is wrong in itself.</exception>
    public T Add<T>(T entity, EntryNote? note = null)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entity);
        AddAll([entity], note);
        return entity;
    }

    /// <summary>Declares entities together, as one entry; they may name one another in any order.</summary>
    /// <exception cref="EntryRefusedException">One of them is wrong; the exception carries all problems of all of them, and none is declared.</exception>
    public void AddAll(IEnumerable<Entity> entities, EntryNote? note = null)
    {
        if (EntryPlans.AddAll(entities, note) is { } plan)
        {
            Enter(plan);
        }
    }

    /// <summary>Changes an entity on record: its names, its links, what is said of it. Earlier moments keep it as it was.</summary>
    /// <param name="entity">The entity as it should be from now on, with the id it has.</param>
    /// <param name="note">Who changes it, and why.</param>
    /// <remarks>Cost: all entities and claims; the questions that it can matter to are read anew.</remarks>
    /// <exception cref="EntryRefusedException">The ledger has no such entity, it is wrong in itself, or a claim, a question or a correction would not fit any more.</exception>
    public void Change(Entity entity, EntryNote? note = null) =>
        Enter(EntryPlans.Change(entity, note));

    /// <summary>Asks a question. The default tolerance is written into it, so that it is read alike everywhere.</summary>
    /// <returns>The question as asked.</returns>
    /// <exception cref="EntryRefusedException">It names ids that are not in the ledger, its id is taken, or its comparer is not registered.</exception>
    public T Ask<T>(T question, EntryNote? note = null)
        where T : Question
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = WithDefaults(question);
        Enter(EntryPlans.Ask(asked, note));
        return asked;
    }

    /// <summary>Changes a question on record. Earlier moments keep it as it was.</summary>
    /// <param name="question">The question as it should be from now on, with the id it has.</param>
    /// <param name="note">Who changes it, and why.</param>
    /// <remarks>Cost: the claims on it.</remarks>
    /// <exception cref="EntryRefusedException">The ledger has no such question, it is wrong in itself, or a claim on it would not fit any more.</exception>
    public void Change(Question question, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        Enter(EntryPlans.Change(WithDefaults(question), note));
    }

    /// <summary>Records a claim.</summary>
    /// <returns>The claim, and the findings it causes.</returns>
    /// <remarks>Cost: the groups of its speaker on the question, and the claims on it that rival this one. Never the size of the ledger.</remarks>
    /// <exception cref="ClaimRefusedException">The draft is wrong; the exception carries all problems, and nothing is recorded.</exception>
    public RecordOutcome Record(ClaimDraft draft, EntryNote? note = null) =>
        TryRecord(draft, out var outcome, out var problems, note) ? outcome : throw new ClaimRefusedException(problems);

    /// <summary>Records a claim, or tells all that is wrong with it.</summary>
    /// <param name="draft">The claim.</param>
    /// <param name="outcome">The claim and the findings it causes; null when refused.</param>
    /// <param name="problems">All that is wrong; empty when recorded.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <returns>Whether it was recorded. Either way nothing is half done.</returns>
    public bool TryRecord(
        ClaimDraft draft, [NotNullWhen(true)] out RecordOutcome? outcome, out ImmutableArray<Problem> problems, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        lock (_writing)
        {
            problems = EntryChecks.OfDraft(draft, Root, Settings);
            outcome = null;
            if (problems.IsEmpty)
            {
                _writer.TryComparer(draft);
                var row = _writer.Record(draft, note, _writer.Next().Recorded);
                outcome = OutcomeOf(row);
            }

            return outcome is not null;
        }
    }

    private protected override LedgerSnapshot AtOneMoment() => new(Root, this);

    /// <summary>Carries a plan out, or changes nothing.</summary>
    internal void Enter(EntryPlan plan)
    {
        lock (_writing)
        {
            foreach (var entry in Prepare(plan))
            {
                _writer.Append(entry);
            }
        }
    }

    private T WithDefaults<T>(T question)
        where T : Question => (T)Settings.WithDefaults(question);

    private static ClaimTrackerOptions NotNull(ClaimTrackerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options;
    }
}
