using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>One thing that is new between two moments of a ledger.</summary>
/// <remarks>
/// A closed set: <see cref="AccountMoved"/>, <see cref="ClaimAdded"/>, <see cref="ClaimActedOn"/>, <see cref="FindingBegan"/>,
/// <see cref="FindingChanged"/>, <see cref="FindingEnded"/>, <see cref="PositionGained"/>, <see cref="PositionLost"/> and
/// <see cref="StateChanged"/>. Immutable and thread-safe. It tells what is on record, and never who is right.
/// </remarks>
public abstract class LedgerChange
{
    private protected LedgerChange(Question question, MessageTemplates templates)
    {
        Question = question;
        Templates = templates;
    }

    /// <summary>The question it is about, as it is asked now.</summary>
    public Question Question { get; }

    /// <summary>What is new, for a reader who sees nothing else. Made when it is read.</summary>
    public abstract string Sentence { get; }

    /// <summary>The place of its kind among the changes of a question.</summary>
    internal abstract int Rank { get; }

    /// <summary>The claims that order it among the changes of its kind.</summary>
    internal abstract ImmutableArray<Claim> Key { get; }

    private protected MessageTemplates Templates { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
