using Spectre.Console;

namespace ClaimTracker.Cli;

/// <summary>The few styles of the reports. Nothing is told by colour alone.</summary>
internal static class Ink
{
    private static readonly Style StrongStyle = new(decoration: Decoration.Bold);
    private static readonly Style FaintStyle = new(decoration: Decoration.Dim);
    private static readonly Style AlarmStyle = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style CautionStyle = new(Color.Olive, decoration: Decoration.Bold);
    private static readonly Style GoodStyle = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style NewsStyle = new(Color.Teal, decoration: Decoration.Bold);

    public static TextRun Plain(string text) => new(text, Style.Plain);

    public static TextRun Strong(string text) => new(text, StrongStyle);

    /// <summary>For ids and other things that one looks at only when one needs them.</summary>
    public static TextRun Faint(string text) => new(text, FaintStyle);

    /// <summary>For what our own desk did.</summary>
    public static TextRun Ours(string text) => new(text, NewsStyle);

    public static TextRun Of(QuestionState state, string text) => new(text, state switch
    {
        QuestionState.Disputed => AlarmStyle,
        QuestionState.PossiblyDisputed => CautionStyle,
        QuestionState.Agreed => GoodStyle,
        _ => StrongStyle,
    });

    public static TextRun Of(FindingSeverity severity, string text) => new(text, severity switch
    {
        FindingSeverity.Error => AlarmStyle,
        FindingSeverity.Warning => CautionStyle,
        _ => NewsStyle,
    });

    public static TextRun Of(ComparisonStatus status, string text) => new(text, status switch
    {
        ComparisonStatus.Conflict => AlarmStyle,
        ComparisonStatus.Possible => CautionStyle,
        ComparisonStatus.Update => NewsStyle,
        _ => StrongStyle,
    });
}
