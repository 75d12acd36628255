namespace ClaimTracker.Cli;

/// <summary>How one claim stands against another, as an editor declared it.</summary>
internal static class CounterclaimText
{
    /// <summary>At the claim that is against another, before the other's speaker.</summary>
    public static string Of(CounterclaimKind kind) => kind switch
    {
        CounterclaimKind.Rebuts => "Rebuts",
        CounterclaimKind.Undercuts => "Attacks the evidence of",
        _ => "Replies to",
    };

    /// <summary>At the claim it is against.</summary>
    public static string Said(CounterclaimKind kind) => kind switch
    {
        CounterclaimKind.Rebuts => "says that this is wrong",
        CounterclaimKind.Undercuts => "attacks the evidence for this",
        _ => "replies to this",
    };
}
