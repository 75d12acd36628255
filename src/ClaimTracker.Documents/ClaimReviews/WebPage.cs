namespace ClaimTracker.Documents;

/// <summary>Finds the http or https address in what a publisher wrote.</summary>
internal static class WebPage
{
    private const int MaxLength = 8 * 1024;

    public static Uri? Of(string original, Uri? page)
    {
        var text = original.Trim();
        if (text.Length is 0 or > MaxLength || text.Any(char.IsControl))
        {
            return null;
        }

        // A path such as /a is absolute to Uri where files are named so.
        var isAbsolute = text.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out _);
        var found = isAbsolute ? new Uri(text, UriKind.Absolute)
            : page is not null && !text.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(page, text, out var joined) ? joined
            : null;
        return found is not null && WebAddress.IsValid(found) ? found : null;
    }
}
