using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>How a ledger works. Set once, before the first ledger is made; checked then, with all faults at once, and frozen.</summary>
/// <remarks>Not thread-safe while it is being set. Packages that extend ClaimTracker add members by extension.</remarks>
public sealed class ClaimTrackerOptions
{
    private readonly List<Func<IServiceProvider, LedgerRule>> _rules = [];
    private readonly List<Func<IServiceProvider, DraftCheck>> _checks = [];
    private readonly List<AnswerComparer> _comparers = [];
    private readonly Dictionary<string, FindingSeverity> _severities = [];
    private Func<IServiceProvider, EntryStorage>? _storage;

    /// <summary>How far "about" reaches around a figure, written into a question when it is asked.</summary>
    /// <value>Default 0.1; range [0, 1]; unit: relative half-width.</value>
    public double QuantityTolerance { get; set; } = 0.1;

    /// <summary>Where the time of an entry comes from.</summary>
    /// <value>Default: <see cref="System.TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>What makes the sentences that people read.</summary>
    /// <value>Default: <see cref="MessageTemplates.English"/>.</value>
    public MessageTemplates Templates { get; set; } = MessageTemplates.English;

    /// <summary>What becomes of a rule that throws or gives null.</summary>
    /// <value>Default: <see cref="RuleFailureHandling.Report"/>.</value>
    public RuleFailureHandling OnRuleFailure { get; set; } = RuleFailureHandling.Report;

    /// <summary>Adds a rule of your own.</summary>
    public ClaimTrackerOptions AddRule<TRule>()
        where TRule : LedgerRule, new() => AddRule(new TRule());

    /// <summary>Adds a rule of your own.</summary>
    public ClaimTrackerOptions AddRule(LedgerRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return AddRule(_ => rule);
    }

    /// <summary>Adds a rule that is made from the container's services; outside a container the services are empty.</summary>
    public ClaimTrackerOptions AddRule(Func<IServiceProvider, LedgerRule> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        _rules.Add(factory);
        return this;
    }

    /// <summary>Adds a house check of drafts.</summary>
    public ClaimTrackerOptions AddCheck(DraftCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return AddCheck(_ => check);
    }

    /// <summary>Adds a house check that is made from the container's services; outside a container the services are empty.</summary>
    public ClaimTrackerOptions AddCheck(Func<IServiceProvider, DraftCheck> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        _checks.Add(factory);
        return this;
    }

    /// <summary>Registers a comparer that questions can name.</summary>
    /// <remarks>Ids are shared with comparers of entities.</remarks>
    public ClaimTrackerOptions AddComparer(AnswerComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparers.Add(comparer);
        return this;
    }

    /// <summary>Registers a comparer that questions which take one entity can name.</summary>
    /// <remarks>Ids are shared with comparers of answers.</remarks>
    public ClaimTrackerOptions AddComparer(EntityComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparers.Add(new EntityComparison(comparer));
        return this;
    }

    /// <summary>Says where a <see cref="ClaimStore"/> keeps ledgers. The last one that is named counts.</summary>
    /// <value>Default: nowhere. Packages bring storages, such as <c>UseSqlite</c> and <c>UseNpgsql</c>.</value>
    public ClaimTrackerOptions UseStorage(EntryStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return UseStorage(_ => storage);
    }

    /// <summary>Says where a <see cref="ClaimStore"/> keeps ledgers, made from the container's services; outside a container the services are empty.</summary>
    public ClaimTrackerOptions UseStorage(Func<IServiceProvider, EntryStorage> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        _storage = factory;
        return this;
    }

    /// <summary>Changes how much an editor should mind a built-in kind of finding.</summary>
    /// <param name="code">The code, such as <c>CT1002</c>.</param>
    /// <param name="severity">The severity to give it, whatever its status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is none of the three.</exception>
    public ClaimTrackerOptions SetSeverity(string code, FindingSeverity severity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "A severity is Info, Warning or Error.");
        }

        _severities[code] = severity;
        return this;
    }

    /// <summary>Checks all settings and freezes them.</summary>
    /// <param name="services">What factories get.</param>
    /// <param name="found">Faults that were found elsewhere, told along with the others.</param>
    /// <exception cref="InvalidOperationException">Settings are wrong; the message names every fault.</exception>
    internal LedgerSettings Freeze(IServiceProvider services, params IEnumerable<string> found)
    {
        var rules = _rules.Select(factory => factory(services)).ToImmutableArray();
        var checks = _checks.Select(factory => factory(services)).ToImmutableArray();
        if (FindFaults(rules, checks).Concat(found).ToArray() is { Length: > 0 } faults)
        {
            throw new InvalidOperationException($"The options of ClaimTracker are wrong: {string.Join(" ", faults)}");
        }

        return new LedgerSettings(
            TimeProvider,
            new Tolerance((decimal)QuantityTolerance),
            rules,
            checks,
            new ComparisonSettings(_comparers.ToImmutableDictionary(comparer => comparer.Id), Templates),
            _severities.ToImmutableDictionary())
        {
            Storage = _storage?.Invoke(services),
            OnRuleFailure = OnRuleFailure,
        };
    }

    private IEnumerable<string> FindFaults(ImmutableArray<LedgerRule> made, ImmutableArray<DraftCheck> checks)
    {
        if (made.Contains(null!) || checks.Contains(null!))
        {
            yield return "A factory given to AddRule or AddCheck made null.";
        }

        var rules = made.OfType<LedgerRule>().ToArray();
        if (QuantityTolerance is not (>= 0 and <= 1))
        {
            yield return FormattableString.Invariant($"QuantityTolerance is {QuantityTolerance}; it lies in [0, 1].");
        }

        if (TimeProvider is null || Templates is null)
        {
            yield return "TimeProvider and Templates are not null.";
        }

        if (!Enum.IsDefined(OnRuleFailure))
        {
            yield return FormattableString.Invariant($"OnRuleFailure is {(int)OnRuleFailure}; it is {nameof(RuleFailureHandling.Report)} or {nameof(RuleFailureHandling.Throw)}.");
        }

        foreach (var rule in rules.Where(rule => !HouseCode.IsOne(rule.Descriptor.Id)))
        {
            yield return $"The rule {rule.GetType().Name} has the id \"{rule.Descriptor.Id}\"; ids of house rules are {HouseCode.Range}.";
        }

        foreach (var id in Repeated(rules.Select(rule => rule.Descriptor.Id)))
        {
            yield return $"Two rules have the id \"{id}\".";
        }

        foreach (var id in Repeated(_comparers.Select(comparer => comparer.Id)))
        {
            yield return $"Two comparers have the id \"{id}\".";
        }

        foreach (var code in _severities.Keys.Where(code => FindingCatalogue.All.All(known => known.Id != code)).Order(StringComparer.Ordinal))
        {
            yield return $"There is no built-in finding \"{code}\" to set a severity for.";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).Order(StringComparer.Ordinal);
}
