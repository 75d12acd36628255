using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>What our own desk did, told apart from what speakers say.</summary>
internal static class OursText
{
    private const int Indent = 2;

    /// <summary>The items, with several uses of claims in one piece told as one.</summary>
    public static IEnumerable<TimelineItem> Together(IEnumerable<TimelineItem> items) =>
        items.DistinctBy(item => item.Entry is ClaimUsed used ? (object)PieceOf(used) : item.Entry.Sequence);

    /// <summary>Writes what the desk did.</summary>
    /// <param name="page">Where it goes.</param>
    /// <param name="items">All that stands under one date.</param>
    /// <param name="item">What is told of it; a piece with all claims in it.</param>
    /// <param name="timeline">What it is from.</param>
    public static void Write(Page page, IEnumerable<TimelineItem> items, TimelineItem item, Timeline timeline)
    {
        var clock = ClockText.Of(item, timeline.Zone);
        switch (item.Entry)
        {
            case ClaimUsed used:
                WritePiece(page, clock, used.Usage, items.Where(other => other.Entry is ClaimUsed use && PieceOf(use) == PieceOf(used)), timeline);
                break;
            case ClaimAssessed { Assessment: var assessment }:
                WriteAssessment(page, clock, assessment, item, $" – {What(item.Claim!, timeline)}", Ink.Faint($" [{item.Claim!.Id}]"));
                break;
            case QuestionAssessed { Assessment: var assessment }:
                WriteAssessment(page, clock, assessment, item, timeline.Question is null ? $" – {item.Question.Text}" : string.Empty, string.Empty);
                break;
            case ClaimAmended:
                WriteAct(page, $"{clock}Our desk put its record right", item, $"{What(item.Claim!, timeline)}{Before(item)}");
                break;
            default:
                WriteAct(page, $"{clock}Our desk withdrew", item, What(item.Claim!, timeline));
                break;
        }
    }

    private static void WritePiece(Page page, string clock, Usage piece, IEnumerable<TimelineItem> uses, Timeline timeline)
    {
        page.AddItem(Indent, Ink.Ours($"{clock}Our desk published {Words.Quoted(piece.Title)}"), $", {piece.Url.OriginalString}");
        foreach (var use in uses)
        {
            page.AddItem(Indent + 2, $"{UsageText.Of(((ClaimUsed)use.Entry).Usage.Manner)}: {What(use.Claim!, timeline)}", Ink.Faint($" [{use.Claim!.Id}]"));
        }
    }

    private static void WriteAssessment(Page page, string clock, Assessment assessment, TimelineItem item, TextRun what, TextRun id)
    {
        var superseded = item.IsSuperseded ? " (superseded since)" : string.Empty;
        page.AddItem(Indent, Ink.Ours($"{clock}Our assessment ({assessment.By.Trim()}): {assessment.Rating.Label.Trim()}{superseded}"), what, id);
        page.Add(Indent + 2, string.Join(' ', assessment.Reasons.Select(reason => reason.Trim())));
        page.Add(Indent + 2, assessment.Evidence.IsEmpty ? string.Empty : $"Evidence: {string.Join(' ', assessment.Evidence.Select(address => address.OriginalString))}");
    }

    private static void WriteAct(Page page, string act, TimelineItem item, string what) =>
        page.AddItem(Indent, Ink.Ours(act), $": {what}", Ink.Faint($" [{item.Claim!.Id}]"), Acts.Note(item.Entry.Note));

    // As much of the claim as read otherwise; nothing where that is none of what a timeline tells.
    private static string Before(TimelineItem item)
    {
        var (was, now) = (item.Before!, item.Claim!);
        var before = (was.Question.Equals(now.Question), was.Speaker.Equals(now.Speaker)) switch
        {
            (false, _) => $"{was.Question.Text} {ClaimWords.Short(was)}",
            (_, false) => ClaimWords.Short(was),
            _ when was.Force != now.Force || !Equals(was.Answer, now.Answer) => EnglishStance.Say(was, MessageTemplates.English),
            _ when !Equals(was.Said, now.Said) => was.Said is { } said ? $"said {MessageTemplates.English.Say(said)}" : "no time",
            _ => null,
        };
        return before is null ? string.Empty : $" (before: {before})";
    }

    // The question stands above where the timeline is about one alone.
    private static string What(Claim claim, Timeline timeline) =>
        timeline.Question is null ? $"{claim.Question.Text} {ClaimWords.Short(claim)}" : ClaimWords.Short(claim);

    private static (string Url, string Title, string Published) PieceOf(ClaimUsed used) =>
        (used.Usage.Url.OriginalString, used.Usage.Title, used.Usage.Published.Text);
}
