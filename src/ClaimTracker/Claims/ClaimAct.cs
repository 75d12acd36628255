namespace ClaimTracker;

/// <summary>What can be done with a claim that is on record: four different things.</summary>
public enum ClaimAct
{
    /// <summary>Its speaker took it back.</summary>
    Retracted,

    /// <summary>Its speaker, or somebody on the same side, replaced it by another claim.</summary>
    Corrected,

    /// <summary>Our record of it was wrong and was put right.</summary>
    Amended,

    /// <summary>The desk pulled it.</summary>
    Withdrawn,
}
