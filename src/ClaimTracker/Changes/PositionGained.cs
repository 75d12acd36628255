using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Claims in force hold a position that did not hold it before; the position may be new.</summary>
public sealed class PositionGained : LedgerChange
{
    internal PositionGained(Position? before, Position after, ImmutableArray<Claim> claims, Question question, MessageTemplates templates)
        : base(question, templates)
    {
        Before = before;
        After = after;
        Claims = claims;
    }

    /// <summary>The position as it was; null when no claim held it.</summary>
    public Position? Before { get; }

    /// <summary>The position now.</summary>
    public Position After { get; }

    /// <summary>The claims in force that hold it now and did not before, in order of ids. Never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Whether no claim in force held it before.</summary>
    public bool IsNew => Before is null or { Mentions: 0 };

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainSupportGained(Claims, After.InForce);

    internal override int Rank => 9;

    internal override ImmutableArray<Claim> Key => Claims;
}
