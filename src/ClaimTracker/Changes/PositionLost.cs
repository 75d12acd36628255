using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Claims in force held a position that no longer do; perhaps none holds it any more.</summary>
public sealed class PositionLost : LedgerChange
{
    internal PositionLost(Position before, Position? after, ImmutableArray<Claim> claims, Question question, MessageTemplates templates)
        : base(question, templates)
    {
        Before = before;
        After = after;
        Claims = claims;
    }

    /// <summary>The position as it was.</summary>
    public Position Before { get; }

    /// <summary>The position now; null when no claim holds it, in force or not.</summary>
    public Position? After { get; }

    /// <summary>The claims that held it in force and no longer do, as they read then, in order of ids. Never empty.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Whether no claim in force holds it any more.</summary>
    public bool IsOver => After is null or { Mentions: 0 };

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainSupportLost(Claims, After?.InForce ?? []);

    internal override int Rank => 10;

    internal override ImmutableArray<Claim> Key => Claims;
}
