namespace ClaimTracker.Documents;

/// <summary>Reads where in a page a claim stands.</summary>
internal static class PassageReader
{
    /// <returns>Null where nothing is stated, or where the words or the page cannot be read, which has been told.</returns>
    public static Passage? Read(DocumentNode hop, Uri? url, ReadingContext context)
    {
        var map = hop["passage"];
        if (!map.IsMap)
        {
            return null;
        }

        if (hop["url"].IsAbsent)
        {
            context.Problems.Add(new Problem(ProblemCode.MissingField, JsonPointer.Of(hop.Path, "url"), "A passage stands in a page, whose address 'url' is missing.")
            {
                Line = map.Line,
                Column = map.Column,
            });
        }

        var exact = context.Text(map, "exact");
        var (prefix, suffix) = (context.Text(map, "prefix"), context.Text(map, "suffix"));
        var (start, end) = Positions(map, context);
        return exact is null || url is null ? null : Passage.Whole(exact, prefix, suffix, start, end);
    }

    private static (int? Start, int? End) Positions(DocumentNode map, ReadingContext context)
    {
        var (first, last) = (map["start"], map["end"]);
        if (first.IsAbsent != last.IsAbsent)
        {
            var (given, missing) = first.IsAbsent ? (last, "start") : (first, "end");
            context.Problems.Add(new Problem(ProblemCode.MissingField, JsonPointer.Of(map.Path, missing), $"A passage needs '{missing}' beside '{given.Key}': it has both positions, or none.")
            {
                Line = given.Line,
                Column = given.Column,
            });
        }

        if (PositionShape.Read(first) is not { } start || PositionShape.Read(last) is not { } end)
        {
            return default;
        }

        if (Passage.IsRange(start, end))
        {
            return (start, end);
        }

        context.Problems.Add(ProblemCode.ValueNotAllowed, last, $"{last.Title} is {end}, which is not after 'start', {start}.", Passage.AllowedPositions);
        return default;
    }
}
