using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A question is new, or stands otherwise than before.</summary>
public sealed class StateChanged : LedgerChange
{
    internal StateChanged(QuestionState? before, QuestionState after, Question question, MessageTemplates templates)
        : base(question, templates)
    {
        Before = before;
        After = after;
    }

    /// <summary>The state before; null when the question is new.</summary>
    public QuestionState? Before { get; }

    /// <summary>The state now.</summary>
    public QuestionState After { get; }

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainState(Question, Before, After);

    internal override int Rank => 11;

    internal override ImmutableArray<Claim> Key => [];
}
