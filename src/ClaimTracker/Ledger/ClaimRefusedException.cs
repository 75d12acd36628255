using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A claim was refused; nothing was recorded.</summary>
public sealed class ClaimRefusedException : Exception
{
    /// <param name="problems">All that is wrong with it; at least one.</param>
    public ClaimRefusedException(ImmutableArray<Problem> problems)
        : base(RefusalMessage.Of("The claim was refused", problems)) => Problems = problems;

    /// <summary>All that is wrong with it; at least one. Paths start at the draft, such as <c>/speaker</c>.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
