using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>What speakers said and took back, below the question that they speak of.</summary>
internal sealed class SaidLines
{
    private readonly TimeZoneInfo _zone;
    private readonly HashSet<(EntityId Speaker, QuestionId Question)> _severalAnswers;
    private readonly HashSet<(ClaimId With, DateOnly? Day, string? Time)> _corrections;

    public SaidLines(Timeline timeline)
    {
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
        var clock = ClockText.Of(item, _zone);
        switch (item.Entry)
        {
            case ClaimRetracted:
                page.AddItem(indent, $"{clock}{item.Claim!.Speaker.Name} took back: {Stance(item.Claim)}{Said(item.Claim)}", Id(item.Claim), Acts.Note(item.Entry.Note));
                break;
            case ClaimCorrected:
                page.AddItem(indent, $"{clock}{Correction(item.Claim!, item.With!)}", Id(item.With!), Acts.Note(item.Entry.Note));
                break;
            default:
                WriteClaim(page, indent, item, clock);
                break;
        }
    }

    private static string Correction(Claim claim, Claim with) => claim.Speaker.Equals(with.Speaker)
        ? $"{with.Speaker.Name} corrected {Stance(claim)} to {Stance(with)}"
        : $"{with.Speaker.Name} corrected what {claim.Speaker.Name} had said, {Stance(claim)}, to {Stance(with)}";

    private void WriteClaim(Page page, int indent, TimelineItem item, string clock)
    {
        var claim = item.Claim!;
        var answer = claim.Answer is null ? string.Empty : $": {MessageTemplates.English.Say(claim)}";
        page.AddItem(
            indent,
            Ink.Plain($"{clock}{EnglishAttribution.SayUndated(claim, MessageTemplates.English)}{ClaimWords.Verb(claim)}{answer}{ClaimWords.Hedge(claim)}"),
            Ink.Faint($" [{claim.Id}]"),
            Ink.Plain($"{Later(claim)}{Recorded(item)}"));
        if (item.Step is { } step && IsTold(step, item))
        {
            page.Add(indent + 2, Told(step));
        }
    }

    // What the claim was for its speaker is the end of the sentence about it.
    private static string Told(PositionStep step) => step.Kind == PositionStepKind.First
        ? "The first answer on record."
        : step.Sentence[(MessageTemplates.English.ExplainClaim(step.Claim).Length + 1)..];

    // That it is the only answer needs no word, and of a correction under the same date the line below tells.
    private bool IsTold(PositionStep step, TimelineItem item) => step.Kind switch
    {
        PositionStepKind.First => _severalAnswers.Contains((step.Claim.Speaker.Id, step.Claim.Question.Id)),
        PositionStepKind.Correction => !_corrections.Contains((step.Claim.Id, item.Day, item.Day is null ? item.Time?.Text : null)),
        var kind => !IsToldByTheClaim(kind),
    };

    private static bool IsToldByTheClaim(PositionStepKind kind) => kind is PositionStepKind.NonAnswer or PositionStepKind.Opinion or PositionStepKind.Prediction;

    private static string Later(Claim claim) => claim switch
    {
        { IsWithdrawn: true } => " – later withdrawn by our desk",
        { IsRetracted: true } => " – later taken back",
        { CorrectedBy: var corrections } when corrections.Any(correction => !correction.IsWithdrawn) => " – later corrected",
        _ => string.Empty,
    };

    private string Recorded(TimelineItem item) =>
        item.Recorded is { } recorded ? $" (recorded at {ClockText.At(recorded, _zone)}; when it was said is not known)" : string.Empty;

    private static string Said(Claim claim) => claim.Said is { } said ? $", said {MessageTemplates.English.Say(said)}" : string.Empty;

    private static string Stance(Claim claim) => EnglishStance.Say(claim, MessageTemplates.English);

    private static TextRun Id(Claim claim) => Ink.Faint($" [{claim.Id}]");
}
