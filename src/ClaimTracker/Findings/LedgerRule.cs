using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A rule of yours: looks at a whole ledger and tells what an editor should see.</summary>
/// <remarks>
/// One class, one id. It must be pure and thread-safe: no I/O, no clock, no statics. It works on positions, which the ledger
/// keeps, and never compares every claim with every other. What it finds never changes the state of a question.
/// A rule that throws, at once or while its findings are read, stops nothing else: what it found until then is told, and the failure with
/// its id stands in <see cref="LedgerReader.RuleFailures"/>, unless <see cref="ClaimTrackerOptions.OnRuleFailure"/> asks to throw.
/// </remarks>
public abstract class LedgerRule
{
    /// <param name="descriptor">What it finds; its id starts with <c>CT9</c>.</param>
    protected LedgerRule(FindingDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
    }

    /// <summary>What it finds.</summary>
    public FindingDescriptor Descriptor { get; }

    /// <summary>Looks at a ledger.</summary>
    /// <param name="view">One moment of a ledger, without findings.</param>
    /// <returns>What was found, in any order; never null.</returns>
    protected abstract IEnumerable<Finding> Examine(LedgerView view);

    /// <summary>A finding about a position: its claims in force, or all its claims when none is.</summary>
    /// <param name="position">The position.</param>
    /// <param name="explanation">One sentence that makes sense to a reader who sees nothing else.</param>
    protected Finding Found(Position position, string explanation)
    {
        ArgumentNullException.ThrowIfNull(position);
        return Found(position.InForce is { IsEmpty: false } inForce ? inForce : position.Claims, explanation);
    }

    /// <summary>A finding about claims.</summary>
    /// <param name="claims">The claims; at least one.</param>
    /// <param name="explanation">One sentence that makes sense to a reader who sees nothing else.</param>
    /// <exception cref="ArgumentException">There is no claim, or the explanation is empty.</exception>
    protected Finding Found(IEnumerable<Claim> claims, string explanation) => Found(claims, explanation, subject: null);

    // A rule that can tell several things of the same claims names each, so that they are reviewed one by one.
    private protected Finding Found(IEnumerable<Claim> claims, string explanation, string? subject)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentException.ThrowIfNullOrWhiteSpace(explanation);
        var ordered = claims.OrderBy(claim => claim.Id).ToImmutableArray();
        if (ordered.IsEmpty)
        {
            throw new ArgumentException("A finding is about at least one claim.", nameof(claims));
        }

        var question = ordered.All(claim => claim.Question.Equals(ordered[0].Question)) ? ordered[0].Question : null;
        return new Finding(new FindingDetails
        {
            Descriptor = Descriptor,
            Claims = ordered,
            Question = question,
            Heading = Heading,
            Explain = () => explanation,
            Subject = subject,
        });
    }

    /// <summary>What to print above what it finds: the title, but for rules whose title comes in several languages.</summary>
    private protected virtual string Heading => Descriptor.Title;

    /// <summary>Looks at a ledger, and adds one finding after another, so that those before a failure stay.</summary>
    internal void Run(LedgerView view, List<Finding> findings)
    {
        var found = Examine(view)
            ?? throw new InvalidOperationException($"{GetType().Name} gave null instead of findings; where nothing is found, it gives none.");
        foreach (var finding in found)
        {
            findings.Add(finding ?? throw new InvalidOperationException($"{GetType().Name} gave null in the place of a finding."));
        }
    }
}
