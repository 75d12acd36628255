namespace ClaimTracker.Documents;

/// <summary>Reads exact moments: a date-time with offset or Z, whose seconds may have a fraction.</summary>
internal static class MomentReader
{
    // A tick is a ten-millionth of a second, the smallest that a ledger tells apart.
    private const int FractionDigits = 7;
    private const int FractionStart = 19;

    public static DateTimeOffset? Read(DocumentNode node, ReadingContext context)
    {
        if (node.Kind != NodeKind.Text)
        {
            return null;
        }

        if (TryRead(node.Text) is { } moment)
        {
            return moment;
        }

        context.Problems.Add(
            ProblemCode.UnreadableTime,
            node,
            $"\"{Shown.Short(node.Text)}\" is not an exact moment; write a date and time with an offset or Z, such as 2024-03-05T08:00Z.",
            "a date and time with an offset or Z");
        return null;
    }

    /// <summary>The moment; null where the text is none.</summary>
    public static DateTimeOffset? TryRead(string text)
    {
        var whole = WithoutFraction(text, out var ticks);
        return HasOffset(whole) && EdtfTime.TryParse(whole, out var time) ? time.Interval.Start?.AddTicks(ticks) : null;
    }

    private static string WithoutFraction(string text, out int ticks)
    {
        ticks = 0;
        if (text.Length <= FractionStart || text[FractionStart] != '.')
        {
            return text;
        }

        var digits = text.AsSpan(FractionStart + 1);
        digits = digits[..(digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : digits.Length)];
        if (digits.Length is 0 or > FractionDigits)
        {
            return text;
        }

        foreach (var digit in digits)
        {
            ticks = (ticks * 10) + (digit - '0');
        }

        ticks *= (int)Math.Pow(10, FractionDigits - digits.Length);
        return text.Remove(FractionStart, digits.Length + 1);
    }

    // One date-time, not marked as vague, not an interval.
    private static bool HasOffset(string text) =>
        text.Length > 10 && text[10] == 'T' && !text.Contains('/', StringComparison.Ordinal)
        && (text[^1] == 'Z' || (char.IsAsciiDigit(text[^1]) && text.AsSpan(11).IndexOfAny('+', '-') > 0));
}
