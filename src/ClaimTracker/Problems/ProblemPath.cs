namespace ClaimTracker;

/// <summary>JSON Pointers (RFC 6901) to what is wrong.</summary>
internal static class ProblemPath
{
    /// <summary>The pointer that leads through these steps; <c>~</c> and <c>/</c> in a step are escaped.</summary>
    public static string Of(params ReadOnlySpan<string> steps)
    {
        var path = string.Empty;
        foreach (var step in steps)
        {
            path += "/" + step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        }

        return path;
    }
}
