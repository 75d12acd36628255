namespace ClaimTracker;

/// <summary>The way into a line, as far as it has been walked; put into words only for problems.</summary>
internal sealed class LinePath(LinePath? within, string step)
{
    private const int LongestStep = 100;

    /// <summary>A JSON Pointer. Of a name that nobody would give a field, hidden characters are shown, and the end is cut off.</summary>
    public override string ToString() => within + ProblemPath.Of(ShownText.Of(step, LongestStep));
}
