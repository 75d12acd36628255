using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>What speakers said and took back, and what other publishers think of it, below the question that they speak of.</summary>
internal sealed class SaidLines
{
    private readonly Words _words;
    private readonly TimeZoneInfo _zone;
    private readonly HashSet<(EntityId Speaker, QuestionId Question)> _severalAnswers;
    private readonly HashSet<(ClaimId With, DateOnly? Day, string? Time)> _corrections;

    public SaidLines(Timeline timeline, Words words)
    {
        _words = words;
        _zone = timeline.Zone;
        _severalAnswers =
        [
            .. timeline.Items
                .Where(item => item.Step is { } step && !IsToldByTheClaim(step.Kind))
                .CountBy(item => (item.Claim!.Speaker.Id, item.Question.Id))
                .Where(answers => answers.Value > 1)
                .Select(answers => answers.Key),
        ];
        _corrections = [.. timeline.Items.Where(item => item.With is not null).Select(item => (item.With!.Id, item.Day, item.Day is null ? item.Time?.Text : null))];
    }

    public void Write(Page page, int indent, TimelineItem item)
    {
        var clock = ClockText.Of(item, _zone, _words.Templates);
        switch (item.Entry)
        {
            case ClaimRetracted:
                page.AddItem(indent, $"{clock}{_words.Timeline.TookBack(item.Claim!.Speaker.Name, _words.Templates.Stance(item.Claim))}{Said(item.Claim)}", Id(item.Claim), Acts.Note(item.Entry.Note));
                break;
            case ClaimCorrected:
                page.AddItem(indent, $"{clock}{Correction(item.Claim!, item.With!)}", Id(item.With!), Acts.Note(item.Entry.Note));
                break;
            case ClaimReviewed reviewed:
                page.AddItem(indent, $"{clock}{ReviewText.Undated(reviewed.Review, _words)}", Ink.Faint($" [{string.Join(", ", reviewed.Claims)}]"));
                break;
            default:
                WriteClaim(page, indent, item, clock);
                break;
        }
    }

    private string Correction(Claim claim, Claim with)
    {
        var (before, after) = (_words.Templates.Stance(claim), _words.Templates.Stance(with));
        return claim.Speaker.Equals(with.Speaker)
            ? _words.Timeline.Corrected(with.Speaker.Name, before, after)
            : _words.Timeline.CorrectedFor(with.Speaker.Name, claim.Speaker.Name, before, after);
    }

    private void WriteClaim(Page page, int indent, TimelineItem item, string clock)
    {
        var (claim, templates) = (item.Claim!, _words.Templates);
        var answer = claim.Answer is null ? null : templates.Say(claim);
        page.AddItem(
            indent,
            Ink.Plain($"{clock}{templates.Put(templates.AttributeUndated(claim), claim, answer)}{templates.Hedge(claim)}"),
            Ink.Faint($" [{claim.Id}]"),
            Ink.Plain($"{Later(claim)}{Recorded(item)}"));
        if (item.Step is { } step && IsTold(step, item))
        {
            page.Add(indent + 2, Told(step));
        }
    }

    // What the claim was for its speaker is the end of the sentence about it.
    private string Told(PositionStep step) => step.Kind == PositionStepKind.First
        ? _words.Timeline.FirstAnswer
        : step.Sentence[(_words.Templates.ExplainClaim(step.Claim).Length + 1)..];

    // That it is the only answer needs no word, and of a correction under the same date the line below tells.
    private bool IsTold(PositionStep step, TimelineItem item) => step.Kind switch
    {
        PositionStepKind.First => _severalAnswers.Contains((step.Claim.Speaker.Id, step.Claim.Question.Id)),
        PositionStepKind.Correction => !_corrections.Contains((step.Claim.Id, item.Day, item.Day is null ? item.Time?.Text : null)),
        var kind => !IsToldByTheClaim(kind),
    };

    private static bool IsToldByTheClaim(PositionStepKind kind) => kind is PositionStepKind.NonAnswer or PositionStepKind.Opinion or PositionStepKind.Prediction;

    private string Later(Claim claim) => claim switch
    {
        { IsWithdrawn: true } => _words.Timeline.LaterWithdrawn,
        { IsRetracted: true } => _words.Timeline.LaterRetracted,
        { CorrectedBy: var corrections } when corrections.Any(correction => !correction.IsWithdrawn) => _words.Timeline.LaterCorrected,
        _ => string.Empty,
    };

    private string Recorded(TimelineItem item) =>
        item.Recorded is { } recorded ? _words.Timeline.RecordedAt(ClockText.At(recorded, _zone)) : string.Empty;

    private string Said(Claim claim) => claim.Said is { } said ? _words.Timeline.Said(_words.Templates.Say(said)) : string.Empty;

    private static TextRun Id(Claim claim) => Ink.Faint($" [{claim.Id}]");
}
