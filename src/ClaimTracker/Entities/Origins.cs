namespace ClaimTracker;

/// <summary>Counts the independent sources behind claims from the sides they were made for.</summary>
/// <remarks>Claims that share a root are one origin, and so on through chains. Anonymous roots stand for one unknown origin unless declared distinct.</remarks>
internal static class Origins
{
    public static int Count(IEnumerable<RootSet> claims, EntityTable entities)
    {
        var sets = claims.Distinct().ToArray();
        if (sets.Length < 2)
        {
            return sets.Length;
        }

        var standsFor = RepresentAnonymous(sets, entities);
        var parent = new Dictionary<int, int>();
        foreach (var set in sets)
        {
            var first = Find(parent, Representative(set.Members[0]));
            foreach (var member in set.Members)
            {
                parent[Find(parent, Representative(member))] = first;
            }
        }

        return parent.Keys.Count(root => Find(parent, root) == root);

        int Representative(int root) => standsFor.GetValueOrDefault(root, root);
    }

    // Each anonymous root stands for itself when it counts, else for the first counted one that it is not declared distinct from.
    private static Dictionary<int, int> RepresentAnonymous(RootSet[] sets, EntityTable entities)
    {
        var anonymous = sets.SelectMany(set => set.Members).Distinct()
            .Where(root => entities[root].Entity.Kind == EntityKind.Anonymous)
            .ToArray();
        var ordered = anonymous
            .OrderByDescending(root => anonymous.Count(other => other != root && entities.AreDistinct(root, other)))
            .ThenBy(root => entities[root].Entity.Id);

        var counted = new List<int>();
        var standsFor = new Dictionary<int, int>();
        foreach (var root in ordered)
        {
            var shared = counted.Find(other => !entities.AreDistinct(root, other));
            var isNew = counted.TrueForAll(other => entities.AreDistinct(root, other));
            standsFor[root] = isNew ? root : shared;
            if (isNew)
            {
                counted.Add(root);
            }
        }

        return standsFor;
    }

    private static int Find(Dictionary<int, int> parent, int root)
    {
        if (!parent.TryGetValue(root, out var next))
        {
            parent[root] = root;
            return root;
        }

        while (next != root)
        {
            (root, next) = (next, parent[next]);
        }

        return root;
    }
}
