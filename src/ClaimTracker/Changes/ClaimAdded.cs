using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A claim was recorded.</summary>
public sealed class ClaimAdded : LedgerChange
{
    internal ClaimAdded(Claim claim, MessageTemplates templates)
        : base(claim.Question, templates) => Claim = claim;

    /// <summary>The claim, as it reads now; it may have been retracted, corrected or withdrawn in the meantime.</summary>
    public Claim Claim { get; }

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainClaim(Claim);

    internal override int Rank => 1;

    internal override ImmutableArray<Claim> Key => [Claim];
}
