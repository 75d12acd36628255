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

        page.Add(0, $"{story.Words.Standing.Questions(standings.Count)}{States(standings, story.Words)}.");
        page.Add(0, story.Findings.Count == 0 ? story.Words.Check.NothingFound : Found([.. FindingGroup.Of(story.Findings)], story.Words));
    }

    private static string States(IReadOnlyList<QuestionStanding> standings, Words words)
    {
        var states = standings
            .CountBy(standing => standing.State)
            .OrderBy(state => StateText.Rank(state.Key))
            .Select(state => words.Standing.Count(state.Key, state.Value));
        return standings.Count == 0 ? string.Empty : $": {string.Join(", ", states)}";
    }

    // Counted as they are listed below: one for each pair of positions.
    private static string Found(FindingGroup[] groups, Words words)
    {
        var kinds = groups
            .GroupBy(group => group.Example.Heading, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Max(group => group.Example.Severity))
            .ThenBy(kind => kind.First().Example.Code, StringComparer.Ordinal)
            .Select(kind => $"{words.Number(kind.Count())}\u00A0×\u00A0{kind.Key}");
        var pairs = groups.Sum(group => group.AgainstClaims.IsEmpty ? 0 : group.Pairs);
        return words.Check.Found(string.Join(", ", kinds), pairs > groups.Count(group => !group.AgainstClaims.IsEmpty) ? pairs : 0);
    }
}
