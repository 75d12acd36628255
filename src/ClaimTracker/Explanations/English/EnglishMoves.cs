namespace ClaimTracker;

// What a speaker says now and did not say before, in a few words: "the governor raised wounded from 0 to 6".
internal static class EnglishMoves
{
    public static string Say(AccountMove move, Claim before, Claim after, MessageTemplates templates)
    {
        var (was, now) = (EnglishStance.Say(before, templates), EnglishStance.Say(after, templates));
        var said = move switch
        {
            AccountMove.Raised => Figures("raised", before, after, templates),
            AccountMove.Lowered => Figures("lowered", before, after, templates),
            AccountMove.Narrowed => $"narrowed the answer from {was} to {now}",
            AccountMove.Widened => $"widened the answer from {was} to {now}",
            AccountMove.Firmer or AccountMove.LessFirm when before.Force != Force.Doubts && after.Force != Force.Doubts =>
                $"puts {Held(after, templates)} as {Word(after.Certainty)} now, as {Word(before.Certainty)} before",
            _ => $"moved from {was} to {now}",
        };
        return $"{Who(after)} {said}";
    }

    /// <summary>Who speaks, and for whom where that is said of this claim.</summary>
    public static string Who(Claim claim) =>
        claim.Principal is { } principal ? $"{claim.Speaker.Name} (on behalf of {principal.Name})" : claim.Speaker.Name;

    // Figures in the unit of the question are said without it, and the unit once.
    private static string Figures(string verb, Claim before, Claim after, MessageTemplates templates)
    {
        if (Bare(before) is not { } from || Bare(after) is not { } to || after.Question is not QuantityQuestion { Unit: { } unit })
        {
            return $"{verb} the figure from {Figure(before, templates)} to {Figure(after, templates)}";
        }

        return NamesACount(unit) ? $"{verb} {unit} from {from} to {to}" : $"{verb} the figure from {from} to {to} {unit}";
    }

    private static string? Bare(Claim claim) => claim is { Certainty: Certainty.Certain, Answer: QuantityAnswer { Quantity: { Unit: null, Text: var text } } }
        ? text.Trim()
        : null;

    private static string Figure(Claim claim, MessageTemplates templates) =>
        claim.Certainty == Certainty.Certain ? templates.Say(claim) : $"{templates.Say(claim)} (put as {Word(claim.Certainty)})";

    // "Raised wounded from 0 to 6" and "raised deaths" are English; "raised people" and "raised roubles" are not.
    private static bool NamesACount(string unit) =>
        unit.EndsWith("ed", StringComparison.Ordinal) || unit is "dead" or "missing" or "deaths" or "casualties" or "injuries" or "losses" or "victims";

    private static string Held(Claim claim, MessageTemplates templates) =>
        claim is { Force: Force.Denies, Answer: not YesNoAnswer } ? $"the denial of {templates.Say(claim)}" : EnglishStance.Held(claim, templates);

    private static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Probable => "probable",
        _ => "possible",
    };
}
