namespace ClaimTracker;

// What time and speaker make of two claims that do not go together.
internal static class UkrainianTurns
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
                $"Редакція записала це як виправлення: спочатку – {Short(older, templates)}, потім – {Short(newer, templates)}.",
            Relation.Revises or Relation.RevisedBy =>
                $"Обидва твердження мають одного автора ({newer.Speaker.Name}; спочатку: {templates.Say(older.Said!)}, потім: {templates.Say(newer.Said!)}): "
                + "це змінена версія, і вона не показує, яка з двох правдива.",
            Relation.Updates or Relation.UpdatedBy => Update(comparison, older, newer, templates),
            Relation.Discrepancy =>
                "Обидва передають через різні медіа те, що той самий автор сказав у той самий час: медіа розходяться в тому, що саме було сказано.",
            _ => Sides(comparison, templates),
        };
    }

    private static string Update(ComparisonArguments comparison, Claim older, Claim newer, MessageTemplates templates)
    {
        var times = $"Твердження стосуються різного часу ({Time(older, templates)}; {Time(newer, templates)})";
        var behaviour = comparison.First.Question.Timing == Timing.Cumulative ? "число з часом лише зростає" : "відповідь із часом може змінюватися";
        return comparison.Status == ComparisonStatus.Update
            ? $"{times}, а {behaviour}: це оновлення."
            : $"{times}, а {behaviour}: пізніша відповідь може бути новішою, а може суперечити ранішій.";
    }

    private static string? Sides(ComparisonArguments comparison, MessageTemplates templates) => comparison.Code switch
    {
        ComparisonCode.SelfContradiction => $"Обидва твердження мають одного автора ({comparison.First.Speaker.Name}), і ніщо не показує, що одне з них – пізніша версія.",
        ComparisonCode.WithinOneSide =>
            $"Обидва твердження належать одній стороні ({templates.Join(comparison.First.Sides.Intersect(comparison.Second.Sides).Select(side => side.Name))}): одна сторона, дві версії.",
        _ => null,
    };

    private static string Time(Claim claim, MessageTemplates templates) => templates.Say((claim.Holds ?? claim.Said)!);

    private static string Short(Claim claim, MessageTemplates templates) =>
        claim.Said is { } said ? $"{claim.Speaker.Name} ({templates.Say(said)})" : claim.Speaker.Name;
}
