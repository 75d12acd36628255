using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>An entity, a question or an act was refused; nothing was recorded.</summary>
public sealed class EntryRefusedException : Exception
{
    /// <param name="problems">All that is wrong with it; at least one.</param>
    public EntryRefusedException(ImmutableArray<Problem> problems)
        : base(RefusalMessage.Of("The entry was refused", problems)) => Problems = problems;

    /// <summary>All that is wrong with it; at least one.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
