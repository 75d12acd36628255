namespace ClaimTracker;

// Who made a claim, for whom, through whom and when: "Україна (Андрій Юсов, представник, воєнна розвідка, через: CNN, 22 травня 2023 року)".
internal static class UkrainianAttribution
{
    public static string Say(Claim claim, MessageTemplates templates) => Say(claim, claim.Said, templates);

    /// <summary>The same for a list that stands under a date: without when it was said.</summary>
    public static string SayUndated(Claim claim, MessageTemplates templates) => Say(claim, said: null, templates);

    private static string Say(Claim claim, EdtfTime? said, MessageTemplates templates)
    {
        var sides = claim.Sides;
        var details = new List<string>();
        if (sides.Length != 1 || sides[0].Id != claim.Speaker.Id || claim.Principal is not null)
        {
            details.Add(claim.Speaker.Name);
            details.AddRange(Standing(claim));
        }

        if (claim.Outlets is { IsEmpty: false } outlets)
        {
            details.Add($"через: {string.Join(" ← ", outlets.Select(outlet => outlet.Name))}");
        }

        if (said is not null)
        {
            details.Add(templates.Say(said));
        }

        if (claim.Holds is { } holds && !Equals(holds, claim.Said))
        {
            details.Add($"ідеться про час: {templates.Say(holds)}");
        }

        var side = templates.Join(sides.Select(speaker => speaker.Name));
        return details.Count == 0 ? side : $"{side} ({string.Join(", ", details)})";
    }

    // On whose behalf, or in which role for whom; nothing where the side says it all.
    private static IEnumerable<string> Standing(Claim claim)
    {
        if (claim.Principal is { } principal)
        {
            return [$"від імені: {principal.Name}"];
        }

        return claim.Speaker.SpeaksFor
            .Where(link => link.Counts(claim.Said))
            .Select(link => (link.Role, Party: claim.Root.NameOf(link.Party), IsSide: claim.Sides.Any(side => side.Id == link.Party)))
            .Select(standing => standing switch
            {
                { Role: { } role, IsSide: true } when claim.Sides.Length == 1 => role,
                { Role: { } role } => $"{role}, {standing.Party}",
                { IsSide: true } => null,
                _ => $"від: {standing.Party}",
            })
            .OfType<string>();
    }
}
