namespace ClaimTracker;

// What a speaker says now and did not say before, in a few words: "В’ячеслав Гладков – число збільшено з 0 до 6 поранених".
internal static class UkrainianMoves
{
    public static string Say(AccountMove move, Claim before, Claim after, MessageTemplates templates)
    {
        var (was, now) = (UkrainianStance.Say(before, templates), UkrainianStance.Say(after, templates));
        var said = move switch
        {
            AccountMove.Raised => Figures("збільшено", before, after, templates),
            AccountMove.Lowered => Figures("зменшено", before, after, templates),
            AccountMove.Narrowed => $"відповідь уточнено: раніше {was}, тепер {now}",
            AccountMove.Widened => $"відповідь розширено: раніше {was}, тепер {now}",
            AccountMove.Firmer or AccountMove.LessFirm when before.Force != Force.Doubts && after.Force != Force.Doubts =>
                $"{UkrainianStance.Held(after, templates)}, тепер як {Word(after.Certainty)}, раніше як {Word(before.Certainty)}",
            _ => $"раніше {was}, тепер {now}",
        };
        return $"{Who(after)} – {said}";
    }

    /// <summary>Who speaks, and for whom where that is said of this claim.</summary>
    public static string Who(Claim claim) =>
        claim.Principal is { } principal ? $"{claim.Speaker.Name} (від імені: {principal.Name})" : claim.Speaker.Name;

    // Where both are in the unit of the question, the unit is said once.
    private static string Figures(string verb, Claim before, Claim after, MessageTemplates templates) =>
        Bare(before, templates) is { } from && Bare(after, templates) is { } to
            ? $"число {verb} з {from} до {to}{(after.Question is QuantityQuestion { Unit: { } unit } ? $" {unit}" : string.Empty)}"
            : $"число {verb}: раніше {Figure(before, templates)}, тепер {Figure(after, templates)}";

    // Words such as "понад" do not go with "з … до".
    private static string? Bare(Claim claim, MessageTemplates templates) => claim switch
    {
        { Certainty: not Certainty.Certain } => null,
        { Answer: QuantityAnswer { Quantity: { Unit: null, Figure: { Form: FigureForm.Exactly, Low: var exact } } } } => templates.Say(exact),
        { Answer: NoneAnswer } => "0",
        _ => null,
    };

    private static string Figure(Claim claim, MessageTemplates templates) =>
        claim.Certainty == Certainty.Certain ? templates.Say(claim) : $"{templates.Say(claim)} (сказано як {Word(claim.Certainty)})";

    private static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "певне",
        Certainty.Probable => "імовірне",
        _ => "можливе",
    };
}
