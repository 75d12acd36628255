namespace ClaimTracker;

// Who made a claim, for whom, through whom and when: "Ukraine (Andriy Yusov, representative of …, via CNN, 22 May 2023)".
internal static class EnglishAttribution
{
    public static string Say(Claim claim, MessageTemplates templates) => Say(claim, claim.Said, templates);

    /// <summary>The same for a list that stands under a date: without when it was said.</summary>
    public static string SayUndated(Claim claim, MessageTemplates templates) => Say(claim, said: null, templates);

    private static string Say(Claim claim, EdtfTime? said, MessageTemplates templates)
    {
        var sides = claim.Sides;
        var details = new List<string>();
        var speaksForItself = sides.Length == 1 && sides[0].Id == claim.Speaker.Id && claim.Principal is null;
        if (!speaksForItself)
        {
            details.Add(claim.Speaker.Name);
            details.AddRange(Standing(claim));
        }

        if (claim.Outlets is { IsEmpty: false } outlets)
        {
            details.Add($"via {string.Join(" via ", outlets.Select(outlet => outlet.Name))}");
        }

        if (said is not null)
        {
            details.Add(templates.Say(said));
        }

        if (claim.Holds is { } holds && !Equals(holds, claim.Said))
        {
            details.Add($"speaking of {templates.Say(holds)}");
        }

        var side = templates.Join(sides.Select(speaker => speaker.Name));
        return (speaksForItself, details.Count) switch
        {
            (true, 0) => side,
            (true, _) => $"{side}, {string.Join(", ", details)}",
            _ => $"{side} ({string.Join(", ", details)})",
        };
    }

    // On whose behalf, or in which role for whom; nothing where the side says it all.
    private static IEnumerable<string> Standing(Claim claim)
    {
        if (claim.Principal is { } principal)
        {
            return [$"on behalf of {principal.Name}"];
        }

        return claim.Speaker.SpeaksFor
            .Where(link => link.Counts(claim.Said))
            .Select(link => (Link: link, Party: claim.Root.NameOf(link.Party), IsSide: claim.Sides.Any(side => side.Id == link.Party)))
            .Select(standing => standing switch
            {
                { Link.Role: { } role, IsSide: true } when claim.Sides.Length == 1 => role,
                { Link.Role: { } role } => $"{role} of {standing.Party}",
                { IsSide: true } => null,
                _ => $"for {standing.Party}",
            })
            .OfType<string>();
    }
}
