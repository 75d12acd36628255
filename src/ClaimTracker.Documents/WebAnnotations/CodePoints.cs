namespace ClaimTracker.Documents;

/// <summary>Positions in code points, as the Web Annotation recommendation counts them. Half a character counts as one.</summary>
internal static class CodePoints
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= IsSecondHalf(text, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The place of a code point in UTF-16 code units; the end where the text is shorter.</summary>
    public static int IndexOf(string text, int position)
    {
        var at = 0;
        for (var left = position; left > 0 && at < text.Length; left--)
        {
            at++;
            at += at < text.Length && IsSecondHalf(text, at) ? 1 : 0;
        }

        return at;
    }

    private static bool IsSecondHalf(ReadOnlySpan<char> text, int at) => char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
