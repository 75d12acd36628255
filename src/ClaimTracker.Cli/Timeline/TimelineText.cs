using System.Globalization;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The story in order of time as an editor reads it: day by day, what speakers said question by question, and what our desk did.</summary>
internal static class TimelineText
{
    public static void Write(Terminal terminal, Timeline timeline, string title)
    {
        terminal.Print(page => WriteHead(page, timeline, title));
        var said = new SaidLines(timeline);
        foreach (var section in timeline.Items.GroupBy(HeadingOf, StringComparer.Ordinal))
        {
            terminal.Print(page => Write(page, section.Key, [.. section], said, timeline));
        }
    }

    private static void WriteHead(Page page, Timeline timeline, string title)
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
            page.Add(0, $"Only what {speaker.Name} said", Ink.Faint($" [{speaker.Id}]"));
        }

        page.Add(0, claims.Length == 0
            ? "No claims on record."
            : $"{Words.Count(claims.Length, "claim")} by {Words.Count(claims.DistinctBy(claim => claim.Speaker.Id).Count(), "speaker")}"
                + $"{(ours == 0 ? string.Empty : $", and {Words.Number(ours)}\u00A0{(ours == 1 ? "entry" : "entries")} of our own desk")}. Days and clock times are those of {timeline.Zone.Id}.");
    }

    private static void Write(Page page, string heading, TimelineItem[] items, SaidLines said, Timeline timeline)
    {
        page.Gap();
        page.Add(0, Ink.Strong(heading));
        Question? above = timeline.Question;
        foreach (var item in OursText.Together(items))
        {
            if (item.IsOurs)
            {
                OursText.Write(page, items, item, timeline);
                above = timeline.Question;
                continue;
            }

            if (!item.Question.Equals(above))
            {
                page.Add(2, item.Question.Text, Ink.Faint($" [{item.Question.Id}]"));
                above = item.Question;
            }

            said.Write(page, timeline.Question is null ? 4 : 2, item);
        }
    }

    private static string HeadingOf(TimelineItem item) => item switch
    {
        { Day: { } day } => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture),
        { Time: { } time } => MessageTemplates.English.Say(time) is var said ? char.ToUpperInvariant(said[0]) + said[1..] : null!,
        _ => "No time given",
    };
}
