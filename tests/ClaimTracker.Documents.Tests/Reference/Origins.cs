namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>How many independent sources are behind a set of claims (2.7).</summary>
internal static class Origins
{
    public static int Count(IReadOnlyCollection<Claim> claims, Entities entities)
    {
        var unknown = Anonymous(claims, entities);
        var groups = new List<HashSet<string>>();
        foreach (var claim in claims)
        {
            // A claim joins all groups with which it shares a root, and so makes them one.
            var sources = claim.Roots.Select(root => unknown.GetValueOrDefault(root, root)).ToHashSet();
            var shared = groups.Where(group => group.Overlaps(sources)).ToList();
            groups.RemoveAll(shared.Contains);
            groups.Add([.. sources, .. shared.SelectMany(group => group)]);
        }

        return groups.Count;
    }

    /// <summary>For every anonymous root the one that it counts as.</summary>
    private static Dictionary<string, string> Anonymous(IReadOnlyCollection<Claim> claims, Entities entities)
    {
        var roots = claims.SelectMany(claim => claim.Roots).Where(entities.Anonymous).Distinct().ToList();
        var counted = new List<string>();
        foreach (var root in roots
            .OrderByDescending(root => roots.Count(other => other != root && entities.Distinct(root, other)))
            .ThenBy(root => root, StringComparer.Ordinal))
        {
            if (counted.All(other => entities.Distinct(root, other)))
            {
                counted.Add(root);
            }
        }

        return roots.ToDictionary(
            root => root,
            root => counted.Contains(root) ? root : counted.First(other => !entities.Distinct(root, other)));
    }
}
