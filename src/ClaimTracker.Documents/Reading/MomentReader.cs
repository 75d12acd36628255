namespace ClaimTracker.Documents;

/// <summary>Reads exact moments: a date-time with offset or Z.</summary>
internal static class MomentReader
{
    public static DateTimeOffset? Read(DocumentNode node, ReadingContext context)
    {
        if (node.Kind != NodeKind.Text)
        {
            return null;
        }

        if (HasOffset(node.Text) && EdtfTime.TryParse(node.Text, out var time))
        {
            return time!.Interval.Start;
        }

        context.Problems.Add(
            ProblemCode.UnreadableTime,
            node,
            $"\"{Shown.Short(node.Text)}\" is not an exact moment; write a date and time with an offset or Z, such as 2024-03-05T08:00Z.",
            "a date and time with an offset or Z");
        return null;
    }

    // One date-time, not marked as vague, not an interval.
    private static bool HasOffset(string text) =>
        text.Length > 10 && text[10] == 'T' && !text.Contains('/', StringComparison.Ordinal)
        && (text[^1] == 'Z' || (char.IsAsciiDigit(text[^1]) && text.AsSpan(11).IndexOfAny('+', '-') > 0));
}
