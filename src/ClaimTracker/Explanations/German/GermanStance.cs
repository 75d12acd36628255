namespace ClaimTracker;

// What a speaker did with an answer. Participles and nouns, because a name does not tell whether it is one or several.
internal static class GermanStance
{
    public static string Say(Claim claim, MessageTemplates templates) => $"{Stance(claim, templates)}{(claim.Nature == Nature.Fact ? Hedge(claim) : string.Empty)}";

    /// <summary>The answer that a claim holds: what it says, or that it denies it.</summary>
    public static string Held(Claim claim, MessageTemplates templates) => claim switch
    {
        { Answer: YesNoAnswer { IsYes: var isYes }, Force: var force } => isYes == force.Denies() ? "nein" : "ja",
        _ when claim.Force.Denies() => $"nicht {templates.Say(claim)}",
        _ => templates.Say(claim),
    };

    /// <summary>Behind who speaks: what was done with the answer, or how there was none; empty where the answer is simply said.</summary>
    public static string Behind(Force force) => Word(force) is { } word ? $" – {word}" : string.Empty;

    /// <summary>Behind the answer: how firmly it is put; empty where it is put as certain.</summary>
    public static string Hedge(Claim claim) => (claim.Nature, claim.Certainty, claim.Force) switch
    {
        (Nature.Opinion, _, _) => " (eine Meinung)",
        (Nature.Prediction, _, _) => " (eine Prognose)",
        (_, Certainty.Probable, not Force.Doubts) => " (als wahrscheinlich bezeichnet)",
        (_, Certainty.Possible, not Force.Doubts) => " (als möglich bezeichnet)",
        _ => string.Empty,
    };

    private static string Stance(Claim claim, MessageTemplates templates) => claim switch
    {
        { Answer: null } => Word(claim.Force)!,
        { Answer: YesNoAnswer { IsYes: true } } => OfYes(claim.Force),
        { Answer: YesNoAnswer } => claim.Force.Denies() ? "ja" : "nein",
        _ when Word(claim.Force) is { } word => $"{word}: {templates.Say(claim)}",
        _ => templates.Say(claim),
    };

    private static string? Word(Force force) => force switch
    {
        Force.Confirms => "bestätigt",
        Force.Admits => "eingeräumt",
        Force.Denies => "bestritten",
        Force.Doubts => "bezweifelt",
        Force.Declines => "kein Kommentar",
        Force.Unreachable => "nicht erreichbar",
        Force.NoResponse => "keine Antwort",
        _ => null,
    };

    private static string OfYes(Force force) => force switch
    {
        Force.Confirms => "Bestätigung",
        Force.Admits => "eingeräumt",
        Force.Denies => "Dementi",
        Force.Doubts => "Zweifel",
        _ => "ja",
    };
}
