namespace ClaimTracker;

// Where claims come from: chains and pages that lead back to themselves, and several outlets with one origin.
internal static class GermanSourcing
{
    public static string RepeatedOutlet(Claim claim, Speaker outlet, MessageTemplates templates) =>
        $"{claim.Question.Text} {templates.Line(claim)} Ein Medium kommt in der Kette zweimal vor ({outlet.Name}), sie führt also zu sich selbst zurück: "
        + $"{string.Join(" ← ", claim.Outlets.Select(hop => hop.Name))}.";

    public static string LostPassage(Claim claim, AttributionHop hop, MessageTemplates templates) =>
        $"{claim.Question.Text} {templates.Line(claim)} Diese Worte oder ähnliche sind unter {hop.Url?.OriginalString} nicht mehr zu finden: „{hop.Passage?.Exact}“. "
        + "Ob die Seite geändert oder verschoben wurde, ist nicht bekannt.";

    public static string CitationLoop(IReadOnlyList<string> pages, IReadOnlyList<Claim> claims, MessageTemplates templates) =>
        $"{(pages.Count == 1 ? "Eine Seite verweist auf sich selbst" : "Seiten verweisen im Kreis aufeinander")}: {string.Join(" → ", pages.Append(pages[0]))}. "
        + $"Was dort steht, ist nicht nachweislich unabhängig: {string.Join(' ', claims.Select(claim => $"{claim.Question.Text} {templates.Line(claim)}"))}";

    public static string SharedOrigin(IReadOnlyList<Claim> claims, MessageTemplates templates)
    {
        var outlets = claims.SelectMany(claim => claim.Outlets).DistinctBy(outlet => outlet.Id).Select(outlet => outlet.Name).Order(StringComparer.Ordinal).ToList();
        var sides = claims.SelectMany(claim => claim.Sides).DistinctBy(side => side.Id).OrderBy(side => side.Id).Select(side => side.Name);
        var carried = $"{templates.Say((decimal)outlets.Count)} {GermanPlural.Of(outlets.Count, "Medium gibt", "Medien geben")} das in "
            + $"{templates.Say((decimal)claims.Count)} {GermanPlural.Of(claims.Count, "Aussage", "Aussagen")} wieder ({templates.Join(outlets)})";
        return $"{claims[0].Question.Text} {templates.Line(claims[0])} {carried}, und alles hat denselben Ursprung ({templates.Join(sides)}): Unabhängigkeit nicht nachgewiesen.";
    }
}
