namespace ClaimTracker;

// CT0005 reads alike wherever an id names nothing.
internal static class UnknownId
{
    public static Problem Problem(string what, string id, string path, string? suggestion) => new(
        ProblemCode.UnknownId,
        path,
        suggestion is null ? $"No {what} has the id \"{id}\"." : $"No {what} has the id \"{id}\". Did you mean \"{suggestion}\"?")
    {
        Found = id,
        Suggestion = suggestion,
    };
}
