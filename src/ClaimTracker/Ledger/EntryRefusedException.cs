using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>An entity, a question, an act or a replayed entry was refused; nothing of it was recorded.</summary>
public sealed class EntryRefusedException : Exception
{
    /// <param name="problems">All that is wrong with it; at least one.</param>
    public EntryRefusedException(ImmutableArray<Problem> problems)
        : base(RefusalMessage.Of("The entry was refused", problems)) => Problems = problems;

    /// <param name="sequence">The sequence of the entry that was replayed.</param>
    /// <param name="problems">All that is wrong with it; at least one.</param>
    public EntryRefusedException(int sequence, ImmutableArray<Problem> problems)
        : base(RefusalMessage.Of($"Entry {sequence} was refused", problems)) => (Sequence, Problems) = (sequence, problems);

    /// <summary>The sequence of the entry that was replayed; null for one that was being made.</summary>
    public int? Sequence { get; }

    /// <summary>All that is wrong with it; at least one.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
