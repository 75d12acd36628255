namespace ClaimTracker.Cli;

/// <summary>The top of the report: how many questions stand where, what was found, and where to look first.</summary>
internal static class SummaryText
{
    private const int MostDisputes = 10;

    private static readonly QuestionState[] Order =
    [
        QuestionState.Disputed, QuestionState.PossiblyDisputed, QuestionState.Differing,
        QuestionState.OneSided, QuestionState.Unanswered, QuestionState.Agreed,
    ];

    public static void Write(Page page, string title, Story story, IReadOnlyList<QuestionStanding> standings)
    {
        page.Add(0, Ink.Strong(title));
        page.Add(0, $"{Words.Count(standings.Count, "question")}{States(standings)}.");
        page.Add(0, story.Findings.Count == 0 ? "No findings." : $"Found: {string.Join(", ", Headings(story.Findings))}.");
        var disputes = standings.Where(standing => standing.IsDisputed).ToArray();
        foreach (var dispute in disputes.Take(MostDisputes))
        {
            page.Add(0, Ink.Of(QuestionState.Disputed, "Disputed:"), $" {dispute.Question.Text}");
        }

        if (disputes.Length > MostDisputes)
        {
            page.Add(0, $"And {Words.Count(disputes.Length - MostDisputes, "more dispute")}.");
        }
    }

    private static string States(IReadOnlyList<QuestionStanding> standings)
    {
        var counts = standings.CountBy(standing => standing.State).ToDictionary();
        var words = Order.Where(counts.ContainsKey).Select(state => $"{counts[state]} {StateText.Name(state)}");
        return standings.Count == 0 ? string.Empty : $": {string.Join(", ", words)}";
    }

    private static IEnumerable<string> Headings(IEnumerable<Finding> findings) => findings
        .GroupBy(finding => finding.Heading, StringComparer.Ordinal)
        .OrderByDescending(kind => kind.Max(finding => finding.Severity))
        .ThenBy(kind => kind.First().Code, StringComparer.Ordinal)
        .Select(kind => $"{kind.Count()} × {kind.Key}");
}
