using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimTracker.Cli;

/// <summary>A page in the colours of a terminal.</summary>
internal sealed class ColouredPage(Page page, int width) : IRenderable
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style News = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Good = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style Caution = new(Color.Olive, decoration: Decoration.Bold);
    private static readonly Style Alarm = new(Color.Red, decoration: Decoration.Bold);

    Measurement IRenderable.Measure(RenderOptions options, int maxWidth) => new(1, width);

    IEnumerable<Segment> IRenderable.Render(RenderOptions options, int maxWidth) =>
        page.Runs.Select(run => run.IsLineBreak ? Segment.LineBreak : new Segment(run.Text, StyleOf(run.Tone)));

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => Strong,
        Tone.Faint => Faint,
        Tone.News => News,
        Tone.Good => Good,
        Tone.Caution => Caution,
        Tone.Alarm => Alarm,
        _ => Style.Plain,
    };
}
