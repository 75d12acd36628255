using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The story in order of time as an editor reads it: day by day, what speakers said question by question, and what our desk did.</summary>
internal static class TimelineText
{
    public static void Write(Terminal terminal, Timeline timeline, string title, Words words)
    {
        terminal.Print(page => WriteHead(page, timeline, title, words.Timeline));
        var (said, ours) = (new SaidLines(timeline, words), new OursText(timeline, words));
        foreach (var section in timeline.Items.GroupBy(item => HeadingOf(item, words), StringComparer.Ordinal))
        {
            terminal.Print(page => Write(page, section.Key, [.. section], said, ours, timeline.Question));
        }
    }

    private static void WriteHead(Page page, Timeline timeline, string title, TimelineWords words)
    {
        var claims = timeline.Items.Where(item => item.Entry is ClaimRecorded).Select(item => item.Claim!).ToArray();
        var ours = timeline.Items.Count(item => item.IsOurs);
        page.Add(0, Ink.Strong(title));
        if (timeline.Question is { } question)
        {
            page.Add(0, Ink.Strong(question.Text), Ink.Faint($" [{question.Id}]"));
        }

        if (timeline.Speaker is { } speaker)
        {
            page.Add(0, words.OnlyBy(speaker.Name), Ink.Faint($" [{speaker.Id}]"));
        }

        page.Add(0, claims.Length == 0
            ? words.NoClaims
            : words.Head(claims.Length, claims.DistinctBy(claim => claim.Speaker.Id).Count(), ours, timeline.Zone.Id));
    }

    private static void Write(Page page, string heading, TimelineItem[] items, SaidLines said, OursText ours, Question? only)
    {
        page.Gap();
        page.Add(0, Ink.Strong(heading));
        var above = only;
        foreach (var item in OursText.Together(items))
        {
            if (item.IsOurs)
            {
                ours.Write(page, items, item);
                above = only;
                continue;
            }

            if (!item.Question.Equals(above))
            {
                page.Add(2, item.Question.Text, Ink.Faint($" [{item.Question.Id}]"));
                above = item.Question;
            }

            said.Write(page, only is null ? 4 : 2, item);
        }
    }

    private static string HeadingOf(TimelineItem item, Words words) => item switch
    {
        { Day: { } day } => words.Day(day),
        { Time: { } time } => Words.Capitalised(words.Templates.Say(time)),
        _ => words.Timeline.NoTime,
    };
}
