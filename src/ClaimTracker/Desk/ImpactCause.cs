namespace ClaimTracker;

/// <summary>What became of a claim after we had published it.</summary>
public enum ImpactCause
{
    /// <summary>Its speaker took it back.</summary>
    Retracted,

    /// <summary>Its speaker, or somebody on the same side, replaced it.</summary>
    Corrected,

    /// <summary>Our desk pulled it.</summary>
    Withdrawn,

    /// <summary>Our record of it was wrong and was amended.</summary>
    Amended,

    /// <summary>Another claim in force conflicts with it.</summary>
    Disputed,
}
