namespace ClaimTracker;

// What a speaker did with an answer, as a noun: "no comment", "denial", "6 people", "denying 6 people".
internal static class EnglishStance
{
    public static string Say(Claim claim, MessageTemplates templates) => $"{Stance(claim, templates)}{Hedge(claim)}";

    /// <summary>The answer that a claim holds: what it says, or that it denies it.</summary>
    public static string Held(Claim claim, MessageTemplates templates) => claim switch
    {
        { Answer: YesNoAnswer { IsYes: var isYes }, Force: var force } => isYes == force.Denies() ? "no" : "yes",
        _ when claim.Force.Denies() => $"not {templates.Say(claim)}",
        _ => templates.Say(claim),
    };

    private static string Stance(Claim claim, MessageTemplates templates) => claim switch
    {
        { Force: Force.Declines } => "no comment",
        { Force: Force.Unreachable } => "not being reached",
        { Force: Force.NoResponse } => "no response",
        { Answer: YesNoAnswer { IsYes: true } } => OfYes(claim.Force),
        { Answer: YesNoAnswer } => claim.Force.Denies() ? "yes" : "no",
        { Force: Force.Confirms } => $"confirming {templates.Say(claim)}",
        { Force: Force.Admits } => $"acknowledging {templates.Say(claim)}",
        { Force: Force.Denies } => $"denying {templates.Say(claim)}",
        { Force: Force.Doubts } => $"doubting {templates.Say(claim)}",
        _ => templates.Say(claim),
    };

    private static string OfYes(Force force) => force switch
    {
        Force.Confirms => "confirmation",
        Force.Admits => "acknowledgement",
        Force.Denies => "denial",
        Force.Doubts => "doubt",
        _ => "yes",
    };

    private static string Hedge(Claim claim) => (claim.Certainty, claim.Force) switch
    {
        (_, Force.Doubts) => string.Empty,
        (Certainty.Probable, _) => " (put as probable)",
        (Certainty.Possible, _) => " (put as possible)",
        _ => string.Empty,
    };
}
