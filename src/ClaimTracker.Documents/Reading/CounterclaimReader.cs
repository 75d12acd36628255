namespace ClaimTracker.Documents;

/// <summary>Reads the counterclaims that editors declared.</summary>
internal static class CounterclaimReader
{
    public static IReadOnlyList<Counterclaim> Read(DocumentNode list, ClaimParts claims, ReadingContext context)
    {
        var counterclaims = new List<Counterclaim>();
        foreach (var map in list.Items.Where(item => item.IsMap))
        {
            var (claim, against) = (claims.Reference(map["claim"], context), claims.Reference(map["against"], context));
            var note = context.Text(map, "note");
            if (claim is not { } countering || against is not { } countered)
            {
                continue;
            }

            if (countering == countered)
            {
                context.Problems.Add(ProblemCode.ValueNotAllowed, map["against"], $"\"{countering}\" cannot be a counterclaim to itself.");
            }
            else if (ReadingContext.Word<CounterclaimKind>(map, "kind") is { } kind)
            {
                counterclaims.Add(new Counterclaim(countering, countered, kind, note));
            }
        }

        return counterclaims;
    }
}
