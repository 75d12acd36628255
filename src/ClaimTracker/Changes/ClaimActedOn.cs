using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A claim on record was retracted, corrected, amended or withdrawn.</summary>
/// <remarks>One for each act; one for all amendments of a claim together, and none for those of a claim that is new itself.</remarks>
public sealed class ClaimActedOn : LedgerChange
{
    private readonly Claim? _other;

    internal ClaimActedOn(ClaimAct act, Claim claim, Claim? other, MessageTemplates templates)
        : base(claim.Question, templates)
    {
        Act = act;
        Claim = claim;
        _other = other;
    }

    /// <summary>What was done.</summary>
    public ClaimAct Act { get; }

    /// <summary>The claim, as it reads now.</summary>
    public Claim Claim { get; }

    /// <summary>The claim that is recorded as its correction; null for the other acts.</summary>
    public Claim? With => Act == ClaimAct.Corrected ? _other : null;

    /// <summary>The claim as it read before it was amended; null for the other acts.</summary>
    public Claim? Before => Act == ClaimAct.Amended ? _other : null;

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainAct(Act, Claim, _other);

    internal override int Rank => 2 + (int)Act;

    internal override ImmutableArray<Claim> Key => With is { } with ? [Claim, with] : [Claim];
}
