using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What all rules found at one moment, and which of them failed.</summary>
/// <remarks>Immutable. Each rule is on its own: what one throws takes nothing from another.</remarks>
internal sealed class RuleRun
{
    private RuleRun(ImmutableArray<Finding> findings, ImmutableArray<RuleFailure> failures, int redactions)
    {
        Findings = findings;
        Failures = failures;
        Redactions = redactions;
    }

    /// <summary>What was found, up to where a rule failed; by rule, then in the order in which it was found.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The rules that failed, in order of their ids.</summary>
    public ImmutableArray<RuleFailure> Failures { get; }

    /// <summary>How often texts had been redacted when the rules read them.</summary>
    public int Redactions { get; }

    /// <summary>Runs rules one after another.</summary>
    public static RuleRun Of(ImmutableArray<LedgerRule> rules, LedgerView view)
    {
        var redactions = view.Root.Columns.Redactions;
        var findings = new List<Finding>();
        var failures = new List<RuleFailure>();
        foreach (var rule in rules)
        {
            try
            {
                rule.Run(view, findings);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failures.Add(new RuleFailure(rule.Descriptor, exception));
            }
        }

        return new RuleRun([.. findings], [.. failures.OrderBy(failure => failure.Code, StringComparer.Ordinal)], redactions);
    }
}
