using System.Collections.Immutable;

namespace ClaimTracker.Testing;

/// <summary>What every <see cref="LedgerRule"/> must keep to, whatever it looks for.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><em>Sound.</em> It throws nowhere, and gives no null.</item>
/// <item><em>Silence.</em> It finds nothing in an empty ledger.</item>
/// <item><em>Repeatable.</em> It finds the same, in the same words, when it is asked again.</item>
/// <item><em>Order.</em> It finds the same, in the same words, whatever the order in which the claims were recorded.</item>
/// <item><em>Once.</em> It finds nothing twice: not the same claims in the same words.</item>
/// </list>
/// <para>Thread-safe. Cost: recording the claims of the sample five times.</para>
/// </remarks>
public static class RuleLaws
{
    private const int Orders = 4;

    /// <summary>Checks all laws.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sample">What it looks at: a ledger with claims in which it finds something. The ledger itself is left as it is.</param>
    /// <param name="configure">Sets options of the ledgers that the sample is recorded in, for one whose questions name comparers of the house; null for the defaults.</param>
    /// <exception cref="ArgumentException">The rule finds nothing in the sample, so that nothing would be proved.</exception>
    /// <exception cref="InvalidOperationException">The id of the rule is not one of <c>CT9000</c> to <c>CT9999</c>.</exception>
    /// <exception cref="ExpectationException">A law does not hold; the message tells which, and what the rule found.</exception>
    public static void Check(LedgerRule rule, LedgerReader sample, Action<ClaimTrackerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(sample);
        if (FoundBy(rule, LedgerOf(rule, configure)) is { IsEmpty: false } inNothing)
        {
            throw Breach(rule, "It finds nothing in an empty ledger", "found there", inNothing);
        }

        var recorded = new RecordedStory(sample.Entries);
        var ledger = recorded.RecordInto(LedgerOf(rule, configure), chance: null);
        var found = FoundBy(rule, ledger);
        if (found.IsEmpty)
        {
            throw new ArgumentException($"{rule.Descriptor.Id} finds nothing in the sample; give a ledger in which it finds something.", nameof(sample));
        }

        MustBeTheSame(rule, "It finds the same when it is asked again", found, FoundBy(rule, ledger.Now));
        if (found.GroupBy(Told).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw Breach(rule, "It finds nothing twice", "found twice", [twice.First()]);
        }

        for (var seed = 1UL; seed <= Orders; seed++)
        {
            var shuffled = recorded.RecordInto(LedgerOf(rule, configure), new Chance(seed));
            MustBeTheSame(rule, "It finds the same, whatever the order in which the claims were recorded", found, FoundBy(rule, shuffled));
        }
    }

    // A clock that stands still, so that no claim is recorded later than another.
    private static ClaimLedger LedgerOf(LedgerRule rule, Action<ClaimTrackerOptions>? configure)
    {
        var options = new ClaimTrackerOptions { TimeProvider = new FixedClock(), OnRuleFailure = RuleFailureHandling.Report }.AddRule(rule);
        configure?.Invoke(options);
        return new ClaimLedger(options);
    }

    private static ImmutableArray<Finding> FoundBy(LedgerRule rule, LedgerReader ledger) =>
        ledger.RuleFailures.FirstOrDefault(failure => failure.Code == rule.Descriptor.Id) is { } failure
            ? throw new ExpectationException($"{Broken(rule)} It throws nowhere, and gives no null.\n{failure.Explanation}", failure.Exception)
            : [.. ledger.Findings.Where(finding => finding.Code == rule.Descriptor.Id)];

    private static void MustBeTheSame(LedgerRule rule, string law, ImmutableArray<Finding> first, ImmutableArray<Finding> second)
    {
        var (before, after) = (first.Select(Told).ToHashSet(StringComparer.Ordinal), second.Select(Told).ToHashSet(StringComparer.Ordinal));
        if (first.FirstOrDefault(finding => !after.Contains(Told(finding))) is { } gone)
        {
            throw Breach(rule, law, "found at first, and not again", [gone]);
        }

        if (second.FirstOrDefault(finding => !before.Contains(Told(finding))) is { } came)
        {
            throw Breach(rule, law, "not found at first", [came]);
        }
    }

    private static string Told(Finding finding) => $"{string.Join(' ', finding.Claims.Select(claim => claim.Id))}\n{finding.Explanation}";

    private static ExpectationException Breach(LedgerRule rule, string law, string what, ImmutableArray<Finding> findings) =>
        new($"{Broken(rule)} {law}; {what}:\n{FindingText.Of(findings)}");

    private static string Broken(LedgerRule rule) => $"The rule {rule.Descriptor.Id} ({rule.Descriptor.Title}) breaks a law.";
}
