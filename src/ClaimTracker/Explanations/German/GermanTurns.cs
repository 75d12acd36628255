namespace ClaimTracker;

// What time and speaker make of two claims that do not go together.
internal static class GermanTurns
{
    /// <summary>One sentence; null where they make nothing of it.</summary>
    public static string? Say(ComparisonArguments comparison, MessageTemplates templates)
    {
        var (older, newer) = comparison.Relation.FirstIsNewer()
            ? (comparison.Second, comparison.First)
            : (comparison.First, comparison.Second);
        return comparison.Relation switch
        {
            Relation.Corrects or Relation.CorrectedBy =>
                $"Die Redaktion hat dies als Korrektur erfasst: zuerst {Short(older, templates)}, danach {Short(newer, templates)}.",
            Relation.Revises or Relation.RevisedBy =>
                $"Beide Aussagen haben denselben Urheber ({newer.Speaker.Name}; zuerst: {templates.Say(older.Said!)}, danach: {templates.Say(newer.Said!)}): "
                + "eine geänderte Darstellung, die nicht zeigt, welche zutrifft.",
            Relation.Updates or Relation.UpdatedBy => Update(comparison, older, newer, templates),
            Relation.Discrepancy =>
                "Beide geben wieder, was derselbe Urheber zur selben Zeit gesagt hat, über verschiedene Medien: Die Medien weichen darin voneinander ab, was gesagt wurde.",
            _ => Sides(comparison, templates),
        };
    }

    private static string Update(ComparisonArguments comparison, Claim older, Claim newer, MessageTemplates templates)
    {
        var times = $"Die Aussagen gelten für verschiedene Zeiten ({Time(older, templates)}; {Time(newer, templates)})";
        var behaviour = comparison.First.Question.Timing == Timing.Cumulative ? "die Zahl kann mit der Zeit nur steigen" : "die Antwort kann sich mit der Zeit ändern";
        return comparison.Status == ComparisonStatus.Update
            ? $"{times}, und {behaviour}: eine Aktualisierung."
            : $"{times}, und {behaviour}: Die spätere kann neuer sein oder eine konkurrierende Antwort.";
    }

    private static string? Sides(ComparisonArguments comparison, MessageTemplates templates) => comparison.Code switch
    {
        ComparisonCode.SelfContradiction => $"Beide Aussagen haben denselben Urheber ({comparison.First.Speaker.Name}), und nichts zeigt, dass eine davon die spätere Darstellung ist.",
        ComparisonCode.WithinOneSide =>
            $"Beide Aussagen kommen von derselben Seite ({templates.Join(comparison.First.Sides.Intersect(comparison.Second.Sides).Select(side => side.Name))}): eine Seite, zwei Darstellungen.",
        _ => null,
    };

    private static string Time(Claim claim, MessageTemplates templates) => templates.Say((claim.Holds ?? claim.Said)!);

    private static string Short(Claim claim, MessageTemplates templates) =>
        claim.Said is { } said ? $"{claim.Speaker.Name} ({templates.Say(said)})" : claim.Speaker.Name;
}
