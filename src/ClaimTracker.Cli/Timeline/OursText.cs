using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>What our own desk did, told apart from what speakers say.</summary>
internal sealed class OursText(Timeline timeline, Words words)
{
    private const int Indent = 2;

    /// <summary>The items, with several uses of claims in one piece told as one.</summary>
    public static IEnumerable<TimelineItem> Together(IEnumerable<TimelineItem> items) =>
        items.DistinctBy(item => item.Entry is ClaimUsed used ? (object)PieceOf(used) : item.Entry.Sequence);

    /// <summary>Writes what the desk did.</summary>
    /// <param name="page">Where it goes.</param>
    /// <param name="items">All that stands under one date.</param>
    /// <param name="item">What is told of it; a piece with all claims in it.</param>
    public void Write(Page page, IEnumerable<TimelineItem> items, TimelineItem item)
    {
        var clock = ClockText.Of(item, timeline.Zone, words.Templates);
        switch (item.Entry)
        {
            case ClaimUsed used:
                WritePiece(page, clock, used.Usage, items.Where(other => other.Entry is ClaimUsed use && PieceOf(use) == PieceOf(used)));
                break;
            case ClaimAssessed { Assessment: var assessment }:
                WriteAssessment(page, clock, assessment, item, $" – {What(item.Claim!)}", Ink.Faint($" [{item.Claim!.Id}]"));
                break;
            case QuestionAssessed { Assessment: var assessment }:
                WriteAssessment(page, clock, assessment, item, timeline.Question is null ? $" – {item.Question.Text}" : string.Empty, string.Empty);
                break;
            case ClaimAmended:
                WriteAct(page, $"{clock}{words.Timeline.OurAmendment}", item, $"{What(item.Claim!)}{Before(item)}");
                break;
            default:
                WriteAct(page, $"{clock}{words.Timeline.OurWithdrawal}", item, What(item.Claim!));
                break;
        }
    }

    private void WritePiece(Page page, string clock, Usage piece, IEnumerable<TimelineItem> uses)
    {
        page.AddItem(Indent, Ink.Ours($"{clock}{words.Timeline.OurPiece(words.Quoted(piece.Title))}"), $", {piece.Url.OriginalString}");
        foreach (var use in uses)
        {
            page.AddItem(Indent + 2, $"{words.Desk.Manner(((ClaimUsed)use.Entry).Usage.Manner)}: {What(use.Claim!)}", Ink.Faint($" [{use.Claim!.Id}]"));
        }
    }

    private void WriteAssessment(Page page, string clock, Assessment assessment, TimelineItem item, TextRun what, TextRun id)
    {
        var superseded = item.IsSuperseded ? words.Timeline.Superseded : string.Empty;
        page.AddItem(Indent, Ink.Ours($"{clock}{words.Timeline.OurAssessment(assessment.By.Trim(), assessment.Rating.Label.Trim())}{superseded}"), what, id);
        page.Add(Indent + 2, string.Join(' ', assessment.Reasons.Select(reason => reason.Trim())));
        page.Add(Indent + 2, assessment.Evidence.IsEmpty ? string.Empty : words.Desk.Evidence(string.Join(' ', assessment.Evidence.Select(address => address.OriginalString))));
    }

    private static void WriteAct(Page page, string act, TimelineItem item, string what) =>
        page.AddItem(Indent, Ink.Ours(act), $": {what}", Ink.Faint($" [{item.Claim!.Id}]"), Acts.Note(item.Entry.Note));

    // As much of the claim as read otherwise; nothing where that is none of what a timeline tells.
    private string Before(TimelineItem item)
    {
        var (was, now) = (item.Before!, item.Claim!);
        var before = (was.Question.Equals(now.Question), was.Speaker.Equals(now.Speaker)) switch
        {
            (false, _) => $"{was.Question.Text} {ClaimWords.Short(was, words.Templates)}",
            (_, false) => ClaimWords.Short(was, words.Templates),
            _ when was.Force != now.Force || !Equals(was.Answer, now.Answer) => words.Templates.Stance(was),
            _ when !Equals(was.Said, now.Said) => was.Said is { } said ? words.Timeline.SaidOn(words.Templates.Say(said)) : words.Timeline.NoTimeBefore,
            _ => null,
        };
        return before is null ? string.Empty : words.Timeline.Before(before);
    }

    // The question stands above where the timeline is about one alone.
    private string What(Claim claim) =>
        $"{(timeline.Question is null ? $"{claim.Question.Text} " : string.Empty)}{ClaimWords.Short(claim, words.Templates)}";

    private static (string Url, string Title, string Published) PieceOf(ClaimUsed used) =>
        (used.Usage.Url.OriginalString, used.Usage.Title, used.Usage.Published.Text);
}
