namespace ClaimTracker.Cli;

internal sealed class EnglishTimeline : TimelineWords
{
    public override string NoClaims => "No claims on record.";

    public override string NoTime => "No time given";

    public override string FirstAnswer => "The first answer on record.";

    public override string LaterWithdrawn => " – later withdrawn by our desk";

    public override string LaterRetracted => " – later taken back";

    public override string LaterCorrected => " – later corrected";

    public override string Superseded => " (superseded since)";

    public override string OurAmendment => "Our desk put its record right";

    public override string OurWithdrawal => "Our desk withdrew";

    public override string NoTimeBefore => "no time";

    public override string OnlyBy(string speaker) => $"Only what {speaker} said";

    public override string Head(int claims, int speakers, int ours, string zone)
    {
        var desk = ours switch
        {
            0 => string.Empty,
            1 => ", and 1\u00A0entry of our own desk",
            _ => $", and {MessageTemplates.English.Say((decimal)ours)}\u00A0entries of our own desk",
        };
        return $"{EnglishWords.Count(claims, "claim")} by {EnglishWords.Count(speakers, "speaker")}{desk}. Days and clock times are those of {zone}.";
    }

    public override string TookBack(string speaker, string stance) => $"{speaker} took back: {stance}";

    public override string Said(string time) => $", said {time}";

    public override string Corrected(string speaker, string before, string after) => $"{speaker} corrected {before} to {after}";

    public override string CorrectedFor(string speaker, string other, string before, string after) =>
        $"{speaker} corrected what {other} had said, {before}, to {after}";

    public override string RecordedAt(string clock) => $" (recorded at {clock}; when it was said is not known)";

    public override string OurPiece(string title) => $"Our desk published {title}";

    public override string OurAssessment(string by, string label) => $"Our assessment ({by}): {label}";

    public override string Before(string before) => $" (before: {before})";

    public override string SaidOn(string time) => $"said {time}";
}
