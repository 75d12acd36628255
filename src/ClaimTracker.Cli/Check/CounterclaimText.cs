namespace ClaimTracker.Cli;

/// <summary>How one claim stands against another, as an editor declared it.</summary>
internal static class CounterclaimText
{
    /// <summary>What the one claim is to the other: "a reply to".</summary>
    public static string Of(CounterclaimKind kind) => kind switch
    {
        CounterclaimKind.Rebuts => "a rebuttal of",
        CounterclaimKind.Undercuts => "an attack on the evidence of",
        _ => "a reply to",
    };

    /// <summary>What the one claim does, told at the other: "replies to this".</summary>
    public static string Said(CounterclaimKind kind) => kind switch
    {
        CounterclaimKind.Rebuts => "says that this is wrong",
        CounterclaimKind.Undercuts => "attacks the evidence for this",
        _ => "replies to this",
    };
}
