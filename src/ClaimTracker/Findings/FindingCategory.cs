namespace ClaimTracker;

/// <summary>What a kind of finding is about.</summary>
public enum FindingCategory
{
    /// <summary>What one speaker said at different times or through different outlets.</summary>
    Account,

    /// <summary>Claims that cannot all be true.</summary>
    Rivalry,

    /// <summary>Where claims come from.</summary>
    Sourcing,

    /// <summary>What changed in the world, or may have.</summary>
    Change,

    /// <summary>How the desk recorded something.</summary>
    Hint,

    /// <summary>What a rule of your own finds.</summary>
    House,
}
