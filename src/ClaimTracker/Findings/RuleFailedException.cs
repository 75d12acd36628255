using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A rule failed, and the options ask to throw then (<see cref="RuleFailureHandling.Throw"/>). The inner exception is what the first of them threw.</summary>
public sealed class RuleFailedException : Exception
{
    internal RuleFailedException(ImmutableArray<RuleFailure> failures)
        : base(string.Join(" ", failures), failures[0].Exception) => Failures = failures;

    /// <summary>All rules that failed, in order of their ids. Never empty.</summary>
    public ImmutableArray<RuleFailure> Failures { get; }
}
