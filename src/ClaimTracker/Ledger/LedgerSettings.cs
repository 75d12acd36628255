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
    public PairFindings PairFindings { get; } = new(Comparison.Templates, Severities);
}
