using System.Collections.Immutable;

namespace ClaimTracker;

// The options, checked and frozen.
internal sealed record LedgerSettings(
    TimeProvider Time,
    Tolerance QuantityTolerance,
    ImmutableArray<LedgerRule> Rules,
    ImmutableArray<DraftCheck> Checks,
    ComparisonSettings Comparison,
    ImmutableDictionary<string, FindingSeverity> Severities)
{
    /// <summary>Where ledgers are kept; null: nowhere.</summary>
    public EntryStorage? Storage { get; init; }

    /// <summary>What becomes of a rule that fails.</summary>
    public RuleFailureHandling OnRuleFailure { get; init; }

    public PairFindings PairFindings { get; } = new(Comparison.Templates);

    /// <summary>The built-in rules and those of the house.</summary>
    public ImmutableArray<LedgerRule> AllRules { get; } =
    [
        new CircularSourcingRule(Comparison.Templates), new SharedOriginRule(Comparison.Templates), new TimingHintRule(Comparison.Templates), .. Rules,
    ];

    /// <summary>A finding as it is shown: with the severity of the house and the desk's review.</summary>
    public Finding Shown(Finding finding, LedgerRoot root) => !root.Acts.HasReviews && Severities.IsEmpty
        ? finding
        : finding.With(FindingReview.Of(finding, root.Acts), Severities.TryGetValue(finding.Code, out var severity) ? severity : null);

    /// <summary>A question with the default tolerance written into it, so that it is read alike everywhere.</summary>
    public Question WithDefaults(Question question) =>
        question is QuantityQuestion { Tolerance: null } quantity ? quantity.Within(QuantityTolerance) : question;
}
