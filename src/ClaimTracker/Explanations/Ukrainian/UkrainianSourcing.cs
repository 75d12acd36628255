namespace ClaimTracker;

// Where claims come from: chains and pages that lead back to themselves, and several outlets with one origin.
internal static class UkrainianSourcing
{
    public static string RepeatedOutlet(Claim claim, Speaker outlet, MessageTemplates templates) =>
        $"{claim.Question.Text} {templates.Line(claim)} Одне медіа названо в ланцюжку двічі ({outlet.Name}), тож ланцюжок повертається до нього самого: "
        + $"{string.Join(" ← ", claim.Outlets.Select(hop => hop.Name))}.";

    public static string LostPassage(Claim claim, AttributionHop hop, MessageTemplates templates) =>
        $"{claim.Question.Text} {templates.Line(claim)} Цих слів або схожих на них більше немає за адресою {hop.Url?.OriginalString}: «{hop.Passage?.Exact}». "
        + "Чи сторінку змінено, чи перенесено, невідомо.";

    public static string CitationLoop(IReadOnlyList<string> pages, IReadOnlyList<Claim> claims, MessageTemplates templates) =>
        $"{(pages.Count == 1 ? "Сторінка посилається сама на себе" : "Сторінки посилаються одна на одну по колу")}: {string.Join(" → ", pages.Append(pages[0]))}. "
        + $"Незалежність того, що там сказано, не доведено: {string.Join(' ', claims.Select(claim => $"{claim.Question.Text} {templates.Line(claim)}"))}";

    public static string SharedOrigin(IReadOnlyList<Claim> claims, MessageTemplates templates)
    {
        var outlets = claims.SelectMany(claim => claim.Outlets).DistinctBy(outlet => outlet.Id).Select(outlet => outlet.Name).Order(StringComparer.Ordinal).ToList();
        var sides = claims.SelectMany(claim => claim.Sides).DistinctBy(side => side.Id).OrderBy(side => side.Id).Select(side => side.Name);
        var carried = $"Це {UkrainianPlural.Of(outlets.Count, "передає", "передають", "передають")} {templates.Say((decimal)outlets.Count)} медіа ({templates.Join(outlets)}), "
            + $"разом {templates.Say((decimal)claims.Count)} {UkrainianPlural.Of(claims.Count, "твердження", "твердження", "тверджень")}";
        return $"{claims[0].Question.Text} {templates.Line(claims[0])} {carried}, і все має одне походження ({templates.Join(sides)}): незалежність не доведено.";
    }
}
