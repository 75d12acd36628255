using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Two claims are something else to one another than before: the code, the status or the relation of their finding changed.</summary>
public sealed class FindingChanged : LedgerChange
{
    internal FindingChanged(Finding before, Finding after, Question question, MessageTemplates templates)
        : base(question, templates)
    {
        Before = before;
        After = after;
    }

    /// <summary>The finding as it was, with its claims as they read then.</summary>
    public Finding Before { get; }

    /// <summary>The finding as it is now.</summary>
    public Finding After { get; }

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainFindingChanged(Before.Code, Before.Status, After.Code, After.Status, After.Explanation);

    internal override int Rank => 7;

    internal override ImmutableArray<Claim> Key => After.Claims;
}
