namespace ClaimTracker;

// Which answer more or fewer claims hold than before.
internal static class GermanSupport
{
    public static string Gained(IReadOnlyList<Claim> gained, IReadOnlyList<Claim> inForce, MessageTemplates templates)
    {
        var (question, held) = Of(gained, templates);
        var others = inForce.Except(gained).ToList();
        var newcomers = gained.ExceptBy(others.Select(GermanMoves.Who), GermanMoves.Who).ToList();
        return (others.Count, newcomers.Count) switch
        {
            (0, _) => $"{question} Jetzt vertreten ({Names(gained, templates)}): {held}.",
            (_, 0) => $"{question} Erneut gesagt ({Names(gained, templates)}): {held}. {InAll(inForce, templates)}",
            _ => $"{question} Jetzt von weiteren vertreten ({Names(newcomers, templates)}): {held}. {InAll(inForce, templates)}",
        };
    }

    public static string Lost(IReadOnlyList<Claim> lost, IReadOnlyList<Claim> inForce, MessageTemplates templates)
    {
        var (question, held) = Of(lost, templates);
        var leavers = lost.ExceptBy(inForce.Select(GermanMoves.Who), GermanMoves.Who).ToList();
        return (inForce.Count, leavers.Count) switch
        {
            (0, _) => $"{question} Von niemandem mehr vertreten (zuvor: {Names(lost, templates)}): {held}.",
            (_, 0) => $"{question} In weniger Aussagen als zuvor vertreten ({Names(lost, templates)}): {held}. {InAll(inForce, templates)}",
            _ => $"{question} Von einigen nicht mehr vertreten ({Names(leavers, templates)}): {held}. {InAll(inForce, templates)}",
        };
    }

    private static (string Question, string Held) Of(IReadOnlyList<Claim> claims, MessageTemplates templates) =>
        (claims[0].Question.Text, GermanStance.Held(claims[0], templates));

    private static string Names(IEnumerable<Claim> claims, MessageTemplates templates) => templates.Join(claims.Select(GermanMoves.Who).Distinct());

    private static string InAll(IReadOnlyList<Claim> inForce, MessageTemplates templates) =>
        $"Aktuell gültig: {templates.Say((decimal)inForce.Count)} {GermanPlural.Of(inForce.Count, "Aussage", "Aussagen")}.";
}
