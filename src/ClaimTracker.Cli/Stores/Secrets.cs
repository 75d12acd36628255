namespace ClaimTracker.Cli;

/// <summary>Keeps passwords out of what is told: an argument with one may stand in a message because it was not understood.</summary>
internal static class Secrets
{
    private static readonly string[] Keywords = ["password=", "pwd="];
    private static readonly char[] Ends = [';', '&', '\'', '"', ' ', '\n'];

    /// <summary>The message with an ellipsis in the place of each password.</summary>
    public static string Hide(string message)
    {
        foreach (var keyword in Keywords)
        {
            for (var from = 0; message.IndexOf(keyword, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var place;)
            {
                from = place + keyword.Length;
                message = message[..from] + "…" + message[EndOf(message, from)..];
            }
        }

        return HideInAddress(message);
    }

    // postgresql://user:password@host
    private static string HideInAddress(string message)
    {
        for (var from = 0; message.IndexOf("://", from, StringComparison.Ordinal) is >= 0 and var place;)
        {
            from = place + 3;
            var address = message[from..EndOf(message, from)];
            var (colon, at) = (address.IndexOf(':', StringComparison.Ordinal), address.LastIndexOf('@'));
            if (colon >= 0 && colon < at)
            {
                message = $"{message[..(from + colon + 1)]}…{message[(from + at)..]}";
            }
        }

        return message;
    }

    private static int EndOf(string message, int from) => message.IndexOfAny(Ends, from) is >= 0 and var end ? end : message.Length;
}
