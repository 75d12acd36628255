namespace ClaimTracker;

/// <summary>How one claim stands against another, as an editor declared it.</summary>
public enum CounterclaimKind
{
    /// <summary>It says that the other claim is wrong.</summary>
    Rebuts,

    /// <summary>It attacks the evidence for the other claim, and does not say that the claim is wrong.</summary>
    Undercuts,

    /// <summary>It is a reply to the other claim.</summary>
    Answers,
}
