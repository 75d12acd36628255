namespace ClaimTracker;

// Which answer more or fewer claims hold than before.
internal static class EnglishSupport
{
    public static string Gained(IReadOnlyList<Claim> gained, IReadOnlyList<Claim> inForce, MessageTemplates templates)
    {
        var (question, held) = Of(gained, templates);
        var others = inForce.Except(gained).ToList();
        var newcomers = gained.ExceptBy(others.Select(EnglishMoves.Who), EnglishMoves.Who).ToList();
        return (others.Count, newcomers.Count) switch
        {
            (0, _) => $"{question} Now held by {Names(gained, templates)}: {held}.",
            (_, 0) => $"{question} Said again by {Names(gained, templates)}: {held}. {InAll(inForce)}",
            _ => $"{question} Now also held by {Names(newcomers, templates)}: {held}. {InAll(inForce)}",
        };
    }

    public static string Lost(IReadOnlyList<Claim> lost, IReadOnlyList<Claim> inForce, MessageTemplates templates)
    {
        var (question, held) = Of(lost, templates);
        var leavers = lost.ExceptBy(inForce.Select(EnglishMoves.Who), EnglishMoves.Who).ToList();
        return (inForce.Count, leavers.Count) switch
        {
            (0, _) => $"{question} No longer held by anybody: {held}, before by {Names(lost, templates)}.",
            (_, 0) => $"{question} In fewer claims by {Names(lost, templates)} than before: {held}. {InAll(inForce)}",
            _ => $"{question} No longer held by {Names(leavers, templates)}: {held}. {InAll(inForce)}",
        };
    }

    private static (string Question, string Held) Of(IReadOnlyList<Claim> claims, MessageTemplates templates) =>
        (claims[0].Question.Text, EnglishStance.Held(claims[0], templates));

    private static string Names(IEnumerable<Claim> claims, MessageTemplates templates) => templates.Join(claims.Select(EnglishMoves.Who).Distinct());

    private static string InAll(IReadOnlyList<Claim> inForce) =>
        FormattableString.Invariant($"In force: {inForce.Count} {(inForce.Count == 1 ? "claim" : "claims")}.");
}
