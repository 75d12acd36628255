using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A finding about two claims is no longer found: one of them is no longer in force, or reads otherwise.</summary>
public sealed class FindingEnded : LedgerChange
{
    internal FindingEnded(Finding finding, Question question, MessageTemplates templates)
        : base(question, templates) => Finding = finding;

    /// <summary>The finding as it was, with its claims as they read then.</summary>
    public Finding Finding { get; }

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainFindingEnded(Finding.Code, Finding.Status, Finding.Claims[0], Finding.Claims[1]);

    internal override int Rank => 8;

    internal override ImmutableArray<Claim> Key => Finding.Claims;
}
