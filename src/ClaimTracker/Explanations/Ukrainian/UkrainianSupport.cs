namespace ClaimTracker;

// Which answer more or fewer claims hold than before.
internal static class UkrainianSupport
{
    public static string Gained(IReadOnlyList<Claim> gained, IReadOnlyList<Claim> inForce, MessageTemplates templates)
    {
        var (question, held) = Of(gained, templates);
        var others = inForce.Except(gained).ToList();
        var newcomers = gained.ExceptBy(others.Select(UkrainianMoves.Who), UkrainianMoves.Who).ToList();
        return (others.Count, newcomers.Count) switch
        {
            (0, _) => $"{question} Нова відповідь ({Names(gained, templates)}): {held}.",
            (_, 0) => $"{question} Сказано знову ({Names(gained, templates)}): {held}. {InAll(inForce, templates)}",
            _ => $"{question} Цю відповідь дають також інші ({Names(newcomers, templates)}): {held}. {InAll(inForce, templates)}",
        };
    }

    public static string Lost(IReadOnlyList<Claim> lost, IReadOnlyList<Claim> inForce, MessageTemplates templates)
    {
        var (question, held) = Of(lost, templates);
        var leavers = lost.ExceptBy(inForce.Select(UkrainianMoves.Who), UkrainianMoves.Who).ToList();
        return (inForce.Count, leavers.Count) switch
        {
            (0, _) => $"{question} Цієї відповіді більше ніхто не дає (раніше: {Names(lost, templates)}): {held}.",
            (_, 0) => $"{question} Тверджень із цією відповіддю поменшало ({Names(lost, templates)}): {held}. {InAll(inForce, templates)}",
            _ => $"{question} Дехто більше не дає цієї відповіді ({Names(leavers, templates)}): {held}. {InAll(inForce, templates)}",
        };
    }

    private static (string Question, string Held) Of(IReadOnlyList<Claim> claims, MessageTemplates templates) =>
        (claims[0].Question.Text, UkrainianStance.Held(claims[0], templates));

    private static string Names(IEnumerable<Claim> claims, MessageTemplates templates) => templates.Join(claims.Select(UkrainianMoves.Who).Distinct());

    private static string InAll(IReadOnlyList<Claim> inForce, MessageTemplates templates) =>
        $"{UkrainianPlural.Of(inForce.Count, "Чинним є", "Чинними є", "Чинними є")} {templates.Say((decimal)inForce.Count)} "
        + $"{UkrainianPlural.Of(inForce.Count, "твердження", "твердження", "тверджень")}.";
}
