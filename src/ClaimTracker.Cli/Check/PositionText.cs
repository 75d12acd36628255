namespace ClaimTracker.Cli;

/// <summary>One position: the answer, how many origins stand behind how many claims, and who holds it.</summary>
internal static class PositionText
{
    public static void Write(Page page, int indent, Position position, ClaimText claims, IEnumerable<Position> refined)
    {
        page.Add(indent, Ink.Strong(claims.Say(position)), $" –\u00A0{Support(position)}");
        if (refined.Any())
        {
            page.Add(indent + 2, $"Says more than: {string.Join("; ", refined.Select(claims.Say))}");
        }

        var inForce = position.InForce.Select(claim => claim.Id).ToHashSet();
        foreach (var claim in position.Claims)
        {
            claims.Write(page, indent + 2, claim, position, inForce.Contains(claim.Id));
        }
    }

    // Claims are counted, and origins are never called sources: that they are independent is not shown.
    private static string Support(Position position)
    {
        if (position.InForce.IsEmpty)
        {
            return Words.Count(position.Claims.Length, "claim");
        }

        var inForce = position.Claims.Length > position.Mentions ? " in force" : string.Empty;
        var outlets = position.Outlets > 1 ? $" (through {Words.Count(position.Outlets, "outlet")})" : string.Empty;
        return (position.Mentions, position.Origins) switch
        {
            (1, _) => $"{Words.Count(1, "claim")}{inForce}{outlets}",
            (var mentions, 1) => $"{Words.Count(mentions, "claim")}{inForce}, 1 origin: not shown to be independent{outlets}",
            var (mentions, origins) => $"{Words.Count(mentions, "claim")}{inForce}, {Words.Count(origins, "origin")}{outlets}",
        };
    }
}
