namespace ClaimTracker;

// What a speaker says now and did not say before, in a few words: "Gouverneur Gladkow – Angabe von 0 auf 6 Verletzte erhöht".
internal static class GermanMoves
{
    public static string Say(AccountMove move, Claim before, Claim after, MessageTemplates templates)
    {
        var (was, now) = (GermanStance.Say(before, templates), GermanStance.Say(after, templates));
        var said = move switch
        {
            AccountMove.Raised => Figures("erhöht", before, after, templates),
            AccountMove.Lowered => Figures("gesenkt", before, after, templates),
            AccountMove.Narrowed => $"Antwort enger gefasst, zuvor {was}, jetzt {now}",
            AccountMove.Widened => $"Antwort weiter gefasst, zuvor {was}, jetzt {now}",
            AccountMove.Firmer or AccountMove.LessFirm when before.Force != Force.Doubts && after.Force != Force.Doubts =>
                $"{GermanStance.Held(after, templates)}, jetzt als {Word(after.Certainty)} bezeichnet, zuvor als {Word(before.Certainty)}",
            _ => $"zuvor {was}, jetzt {now}",
        };
        return $"{Who(after)} – {said}";
    }

    /// <summary>Who speaks, and for whom where that is said of this claim.</summary>
    public static string Who(Claim claim) =>
        claim.Principal is { } principal ? $"{claim.Speaker.Name} (im Namen von: {principal.Name})" : claim.Speaker.Name;

    // Where both are in the unit of the question, the unit is said once.
    private static string Figures(string verb, Claim before, Claim after, MessageTemplates templates) =>
        Bare(before, templates) is { } from && Bare(after, templates) is { } to
            ? $"Angabe von {from} auf {to}{(after.Question is QuantityQuestion { Unit: { } unit } ? $" {unit}" : string.Empty)} {verb}"
            : $"Angabe {verb}, zuvor {Figure(before, templates)}, jetzt {Figure(after, templates)}";

    private static string? Bare(Claim claim, MessageTemplates templates) => claim switch
    {
        { Certainty: not Certainty.Certain } => null,
        { Answer: QuantityAnswer { Quantity: { Unit: null } quantity } } => GermanAnswers.Figure(quantity, unit: null, templates),
        { Answer: NoneAnswer } => "0",
        _ => null,
    };

    private static string Figure(Claim claim, MessageTemplates templates) =>
        claim.Certainty == Certainty.Certain ? templates.Say(claim) : $"{templates.Say(claim)} (als {Word(claim.Certainty)} bezeichnet)";

    private static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "sicher",
        Certainty.Probable => "wahrscheinlich",
        _ => "möglich",
    };
}
