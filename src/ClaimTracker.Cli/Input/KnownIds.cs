namespace ClaimTracker.Cli;

/// <summary>What may have been meant by an id that names nothing.</summary>
internal static class KnownIds
{
    private const int MostExamples = 5;

    /// <summary>A sentence with the nearest ids, or with some that there are.</summary>
    /// <param name="id">What was written.</param>
    /// <param name="known">The ids that there are, in any order.</param>
    /// <param name="kind">What they are ids of, in the plural.</param>
    public static string Hint(string id, IEnumerable<string> known, string kind)
    {
        var ids = known.ToArray();
        var near = Nearest.Few(id, ids);
        return (near.Count, ids.Length) switch
        {
            ( > 0, _) => $"Did you mean {string.Join(" or ", near)}?",
            (_, > 0) => $"Ids in this document are, for example, {Words.English.Join(ids.Order(StringComparer.Ordinal).Take(MostExamples))}.",
            _ => $"The document has no {kind}.",
        };
    }
}
