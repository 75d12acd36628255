namespace ClaimTracker.Cli;

/// <summary>What is new as an editor reads it: all of it in one line, then question by question.</summary>
internal static class DiffText
{
    public static void Write(Terminal terminal, NewsSpan span, string title, Words words)
    {
        terminal.Print(page => WriteHead(page, span, title, words.Diff));
        var story = new Story(span.Ledger, words);
        foreach (var news in span.Changes.Changes.GroupBy(change => change.Question.Id).OrderBy(news => StateText.Rank(span.Ledger.On(news.First().Question).State)))
        {
            terminal.Print(page => NewsText.Write(page, [.. news], story));
        }

        terminal.Print(page => WriteDesk(page, span, words.Diff));
    }

    private static void WriteHead(Page page, NewsSpan span, string title, DiffWords words)
    {
        page.Add(0, Ink.Strong(title));
        page.Add(0, words.CameIn(span.Since.Beginning, span.Until?.Text));
        page.Gap();
        page.Add(0, span.Changes.Summary(span.Zone, span.Since.Start));
        page.Add(0, span.WithoutTime == 0 ? string.Empty : words.WithoutTime(span.WithoutTime));
    }

    private static void WriteDesk(Page page, NewsSpan span, DiffWords words)
    {
        LedgerEntry[] entries = [.. span.Ledger.Entries.Skip(span.Changes.From)];
        var pieces = entries.OfType<ClaimUsed>().Select(entry => entry.Usage.Url.OriginalString).Distinct(StringComparer.Ordinal).Count();
        var assessments = entries.Count(entry => entry is ClaimAssessed or QuestionAssessed);
        string[] done =
        [
            .. pieces == 0 ? Array.Empty<string>() : [words.PublishedIn(pieces)],
            .. assessments == 0 ? Array.Empty<string>() : [words.Assessments(assessments)],
        ];
        var reviews = entries.Count(entry => entry is ClaimReviewed);
        if (done.Length > 0 || reviews > 0)
        {
            page.Gap();
            page.Add(0, reviews == 0 ? string.Empty : $"{words.Reviews(reviews)}. {words.InTheTimeline}");
        }

        if (done.Length > 0)
        {
            page.Add(0, Ink.Ours(words.OurDesk), $": {string.Join("; ", done)}. {words.InTheTimeline}");
        }
    }
}
