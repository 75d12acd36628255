namespace ClaimTracker.Cli;

/// <summary>The top of the report: how many questions stand where, and what was found.</summary>
internal static class SummaryText
{
    public static void Write(Page page, string title, View view, Story story, IReadOnlyList<QuestionStanding> standings)
    {
        page.Add(0, Ink.Strong(title));
        foreach (var line in view.Lines)
        {
            page.Add(0, line);
        }

        page.Add(0, $"{Words.Count(standings.Count, "question")}{States(standings)}.");
        page.Add(0, story.Findings.Count == 0 ? "Found: nothing to tell." : Found([.. FindingGroup.Of(story.Findings)]));
    }

    private static string States(IReadOnlyList<QuestionStanding> standings)
    {
        var words = standings
            .CountBy(standing => standing.State)
            .OrderBy(state => StateText.Rank(state.Key))
            .Select(state => $"{Words.Number(state.Value)}\u00A0{StateText.Name(state.Key)}");
        return standings.Count == 0 ? string.Empty : $": {string.Join(", ", words)}";
    }

    // Counted as they are listed below: one for each pair of positions.
    private static string Found(FindingGroup[] groups)
    {
        var kinds = groups
            .GroupBy(group => group.Example.Heading, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Max(group => group.Example.Severity))
            .ThenBy(kind => kind.First().Example.Code, StringComparer.Ordinal)
            .Select(kind => $"{Words.Number(kind.Count())}\u00A0×\u00A0{kind.Key}");
        var pairs = groups.Sum(group => group.AgainstClaims.IsEmpty ? 0 : group.Pairs);
        return $"Found: {string.Join(", ", kinds)}{(pairs > groups.Count(group => !group.AgainstClaims.IsEmpty) ? $"; {Words.Count(pairs, "pair")} of claims" : string.Empty)}.";
    }
}
