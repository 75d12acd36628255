namespace ClaimTracker.Rendering;

/// <summary>How two positions of a question stand to one another.</summary>
internal sealed record PositionLink(Position First, Position Second, PositionLinkKind Kind);

internal enum PositionLinkKind
{
    Conflict,
    Possible,
    Refines,
}

/// <summary>All links between the positions that a map shows.</summary>
internal static class PositionLinks
{
    public static IReadOnlyList<PositionLink> Of(BoardQuestion question, IReadOnlyList<BoardPosition> positions)
    {
        var shown = positions.Select(position => position.Source).ToHashSet();
        var clashes = question.Clashes
            .Where(clash => shown.Contains(clash.First) && shown.Contains(clash.Second))
            .GroupBy(clash => (clash.First, clash.Second))
            .Select(pair => pair.OrderBy(clash => clash.Kind).First());
        return [.. clashes, .. question.Refinements.Where(link => shown.Contains(link.First) && shown.Contains(link.Second))];
    }
}
