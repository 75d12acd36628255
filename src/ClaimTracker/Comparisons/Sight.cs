namespace ClaimTracker;

/// <summary>As much of a standpoint as decides most pairs of claims, in half a cache line.</summary>
internal readonly struct Sight
{
    private readonly Traits _traits;

    public Sight(Standpoint standpoint)
    {
        When = standpoint.When;
        Speaker = standpoint.Speaker;
        OnlySide = standpoint.Roots.Only;
        _traits = (standpoint.Denies ? Traits.Denies : 0)
            | (standpoint.Certainty == Certainty.Certain ? Traits.IsCertain : 0)
            | (standpoint.Holds.IsKnown ? Traits.Holds : 0)
            | (standpoint.LinkedClaim >= 0 ? Traits.IsLinked : 0)
            | (standpoint.HasPrincipal ? Traits.HasPrincipal : 0)
            | (standpoint.Said.IsKnown ? Traits.WasSaid : 0);
    }

    [Flags]
    private enum Traits
    {
        Denies = 1,
        IsCertain = 2,
        Holds = 4,
        IsLinked = 8,
        HasPrincipal = 16,
        WasSaid = 32,
    }

    /// <summary>When the claim is about.</summary>
    public TimeReach When { get; }

    /// <summary>The number of the speaker.</summary>
    public int Speaker { get; }

    /// <summary>The number of the side, where there is one; None where there are several.</summary>
    public int OnlySide { get; }

    public bool Denies => (_traits & Traits.Denies) != 0;

    public bool IsCertain => (_traits & Traits.IsCertain) != 0;

    /// <summary>Whether the claim says itself when it holds.</summary>
    public bool Holds => (_traits & Traits.Holds) != 0;

    /// <summary>Whether the claim names on whose behalf it was made.</summary>
    public bool HasPrincipal => (_traits & Traits.HasPrincipal) != 0;

    /// <summary>Whether it is known when the claim was said.</summary>
    public bool WasSaid => (_traits & Traits.WasSaid) != 0;

    /// <summary>Whether acts link the claim to others.</summary>
    public bool IsLinked => (_traits & Traits.IsLinked) != 0;
}
