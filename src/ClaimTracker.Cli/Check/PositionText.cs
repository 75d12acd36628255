namespace ClaimTracker.Cli;

/// <summary>One position: the answer, how many origins stand behind how many claims, and who holds it.</summary>
internal static class PositionText
{
    public static void Write(Page page, int indent, Position position, ClaimText claims, IEnumerable<Position> refined, StandingWords words)
    {
        page.Add(indent, Ink.Strong(claims.Say(position)), $" –\u00A0{words.Support(position)}");
        if (refined.Any())
        {
            page.Add(indent + 2, words.SaysMoreThan(string.Join("; ", refined.Select(claims.Say))));
        }

        var inForce = position.InForce.Select(claim => claim.Id).ToHashSet();
        foreach (var claim in position.Claims)
        {
            claims.Write(page, indent + 2, claim, position, inForce.Contains(claim.Id));
        }
    }
}
