using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A conflict, a possible conflict, an update or another finding about two claims is new.</summary>
public sealed class FindingBegan : LedgerChange
{
    internal FindingBegan(Finding finding, Question question, MessageTemplates templates)
        : base(question, templates) => Finding = finding;

    /// <summary>The finding; its status tells what it amounts to.</summary>
    public Finding Finding { get; }

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainFindingBegan(Finding.Code, Finding.Status, Finding.Explanation);

    internal override int Rank => 6;

    internal override ImmutableArray<Claim> Key => Finding.Claims;
}
