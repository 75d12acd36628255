using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Runs house checks on every claim as it reads after amendments; claims with problems of their own are left alone.</summary>
internal static class HouseChecks
{
    public static void Run(ImmutableArray<DraftCheck> checks, ClaimParts claims, ReadingContext context)
    {
        if (checks.IsEmpty)
        {
            return;
        }

        var faulty = context.Problems.ToList().Select(problem => PartOf(problem.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var draft in claims.Drafts)
        {
            var id = draft.Id!.Value;
            var map = claims.Map(id);
            if (claims.IsSound(id) && !faulty.Contains(map.Path))
            {
                context.AddAll(checks.SelectMany(check => check.Check(claims.Current(id))), map);
            }
        }
    }

    // "/claims/3/via/0/url" is in "/claims/3".
    private static string PartOf(string path) => string.Join('/', path.Split('/').Take(3));
}
