namespace ClaimTracker.Cli;

/// <summary>What is new as an editor reads it: all of it in one line, then question by question.</summary>
internal static class DiffText
{
    public static void Write(Terminal terminal, NewsSpan span, string title)
    {
        terminal.Print(page => WriteHead(page, span, title));
        var story = new Story(span.Ledger);
        foreach (var news in span.Changes.Changes.GroupBy(change => change.Question.Id).OrderBy(news => StateText.Rank(span.Ledger.On(news.First().Question).State)))
        {
            terminal.Print(page => NewsText.Write(page, [.. news], story));
        }

        terminal.Print(page => WriteDesk(page, span));
    }

    private static void WriteHead(Page page, NewsSpan span, string title)
    {
        page.Add(0, Ink.Strong(title));
        page.Add(0, $"What came in since {span.Since.Beginning}{(span.Until is { } until ? $", until {until.Text}" : string.Empty)}");
        page.Gap();
        page.Add(0, span.Changes.Summary(span.Zone, span.Since.Start));
        page.Add(0, span.WithoutTime switch
        {
            0 => string.Empty,
            1 => "1\u00A0claim does not say when it was recorded, and counts as on record before all others.",
            var several => $"{Words.Count(several, "claim")} do not say when they were recorded, and count as on record before all others.",
        });
    }

    private static void WriteDesk(Page page, NewsSpan span)
    {
        LedgerEntry[] entries = [.. span.Ledger.Entries.Skip(span.Changes.From)];
        var pieces = entries.OfType<ClaimUsed>().Select(entry => entry.Usage.Url.OriginalString).Distinct(StringComparer.Ordinal).Count();
        var assessments = entries.Count(entry => entry is ClaimAssessed or QuestionAssessed);
        string[] done =
        [
            .. pieces == 0 ? Array.Empty<string>() : [$"claims published in {Words.Count(pieces, "piece")}"],
            .. assessments == 0 ? Array.Empty<string>() : [Words.Count(assessments, "assessment")],
        ];
        if (done.Length > 0)
        {
            page.Gap();
            page.Add(0, Ink.Ours("Our own desk"), $": {string.Join("; ", done)}. The timeline lists them.");
        }
    }
}
