namespace ClaimTracker;

// What a claim was in the history of its speaker's answers: the claim on one line, then how it relates to the answer before.
internal static class GermanSteps
{
    public static string Say(PositionStepKind kind, Claim claim, Claim? previous, MessageTemplates templates)
    {
        var before = previous is null ? string.Empty : Before(previous, templates);
        var said = kind switch
        {
            PositionStepKind.First => $"Die erste erfasste Antwort ({GermanMoves.Who(claim)}).",
            PositionStepKind.Repeated => $"Dasselbe wie zuvor: {before}.",
            PositionStepKind.Narrowed => $"Das sagt mehr als die Antwort davor: {before}.",
            PositionStepKind.Widened => $"Das sagt weniger als die Antwort davor: {before}.",
            PositionStepKind.Compatible => $"Eine andere Antwort als zuvor, und beide können zutreffen: {before}.",
            PositionStepKind.Update => $"Eine Aktualisierung der Antwort davor: {before}.",
            PositionStepKind.MayBeNewer => $"Möglicherweise neuer als die Antwort davor: {before}.",
            PositionStepKind.OfEarlierTime => $"Das gilt für eine frühere Zeit als die Antwort davor: {before}.",
            PositionStepKind.Correction => $"Die Redaktion hat dies als Korrektur erfasst; zuvor: {before}.",
            PositionStepKind.Corrected => $"Die Redaktion hat dazu eine Korrektur erfasst: {before}.",
            PositionStepKind.ChangedAccount => $"Eine geänderte Darstellung, die nicht zeigt, welche zutrifft; zuvor: {before}.",
            PositionStepKind.Contradiction => $"Beides zugleich kann nicht zutreffen; die andere Antwort: {before}.",
            PositionStepKind.OutletsDiffer => $"Die Medien weichen darin voneinander ab, was gesagt wurde; der andere Bericht: {before}.",
            PositionStepKind.NotCompared => $"Das wird nicht mit der Antwort davor verglichen: {before}.",
            PositionStepKind.NonAnswer => "Keine Antwort und kein Dementi.",
            PositionStepKind.Opinion => "Eine Meinung; sie wird mit nichts verglichen.",
            _ => "Eine Prognose; sie wird mit nichts verglichen.",
        };
        return $"{templates.ExplainClaim(claim)} {said}";
    }

    private static string Before(Claim previous, MessageTemplates templates)
    {
        var stance = GermanStance.Say(previous, templates);
        return previous.Said is { } said ? $"{stance} ({templates.Say(said)})" : stance;
    }
}
