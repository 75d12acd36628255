namespace ClaimTracker.Cli;

/// <summary>Text in the few looks of the reports.</summary>
internal static class Ink
{
    public static TextRun Plain(string text) => new(text, Tone.Plain);

    public static TextRun Strong(string text) => new(text, Tone.Strong);

    /// <summary>For ids and other things that one looks at only when one needs them.</summary>
    public static TextRun Faint(string text) => new(text, Tone.Faint);

    /// <summary>For what our own desk did.</summary>
    public static TextRun Ours(string text) => new(text, Tone.News);

    public static TextRun Of(QuestionState state, string text) => new(text, state switch
    {
        QuestionState.Disputed => Tone.Alarm,
        QuestionState.PossiblyDisputed => Tone.Caution,
        QuestionState.Agreed => Tone.Good,
        _ => Tone.Strong,
    });

    public static TextRun Of(FindingSeverity severity, string text) => new(text, severity switch
    {
        FindingSeverity.Error => Tone.Alarm,
        FindingSeverity.Warning => Tone.Caution,
        _ => Tone.News,
    });

    public static TextRun Of(ComparisonStatus status, string text) => new(text, status switch
    {
        ComparisonStatus.Conflict => Tone.Alarm,
        ComparisonStatus.Possible => Tone.Caution,
        ComparisonStatus.Update => Tone.News,
        _ => Tone.Strong,
    });
}
