namespace ClaimTracker;

// What a speaker did with an answer. Nouns, because a name tells neither its gender nor whether it is one or several.
internal static class UkrainianStance
{
    public static string Say(Claim claim, MessageTemplates templates) => $"{Stance(claim, templates)}{(claim.Nature == Nature.Fact ? Hedge(claim) : string.Empty)}";

    /// <summary>The answer that a claim holds: what it says, or that it denies it.</summary>
    public static string Held(Claim claim, MessageTemplates templates) => claim switch
    {
        { Answer: YesNoAnswer { IsYes: var isYes }, Force: var force } => isYes == force.Denies() ? "ні" : "так",
        _ when claim.Force.Denies() => $"не {templates.Say(claim)}",
        _ => templates.Say(claim),
    };

    /// <summary>Behind who speaks: what was done with the answer, or how there was none; empty where the answer is simply said.</summary>
    public static string Behind(Force force) => Word(force) is { } word ? $" – {word}" : string.Empty;

    /// <summary>Behind the answer: how firmly it is put; empty where it is put as certain.</summary>
    public static string Hedge(Claim claim) => (claim.Nature, claim.Certainty, claim.Force) switch
    {
        (Nature.Opinion, _, _) => " (думка)",
        (Nature.Prediction, _, _) => " (прогноз)",
        (_, Certainty.Probable, not Force.Doubts) => " (сказано як імовірне)",
        (_, Certainty.Possible, not Force.Doubts) => " (сказано як можливе)",
        _ => string.Empty,
    };

    private static string Stance(Claim claim, MessageTemplates templates) => claim switch
    {
        { Answer: null } => Word(claim.Force)!,
        { Answer: YesNoAnswer { IsYes: true } } => Word(claim.Force) ?? "так",
        { Answer: YesNoAnswer } => claim.Force.Denies() ? "так" : "ні",
        _ when Word(claim.Force) is { } word => $"{word}: {templates.Say(claim)}",
        _ => templates.Say(claim),
    };

    private static string? Word(Force force) => force switch
    {
        Force.Confirms => "підтвердження",
        Force.Admits => "визнання",
        Force.Denies => "заперечення",
        Force.Doubts => "сумнів",
        Force.Declines => "без коментарів",
        Force.Unreachable => "зв’язатися не вдалося",
        Force.NoResponse => "відповіді немає",
        _ => null,
    };
}
