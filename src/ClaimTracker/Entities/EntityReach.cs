namespace ClaimTracker;

/// <summary>Tells which entities a change of one entity can matter to: what lies within it, what shares a narrower entity with that, and who speaks for any of them.</summary>
internal static class EntityReach
{
    /// <summary>Numbers of entities, the changed one among them.</summary>
    /// <remarks>Cost: all entities.</remarks>
    public static HashSet<int> Of(int changed, EntityTable before, EntityTable after)
    {
        var reached = new HashSet<int>();
        foreach (var node in before.Nodes.Concat(after.Nodes).Where(node => node.IsWithin(changed)))
        {
            reached.UnionWith(node.Ancestors);
        }

        var speakers = before.Nodes.Concat(after.Nodes)
            .SelectMany(node => node.Parties.Select(party => (Party: party, Speaker: node.Number)))
            .ToLookup(link => link.Party, link => link.Speaker);
        var open = new Stack<int>(reached);
        while (open.TryPop(out var party))
        {
            foreach (var speaker in speakers[party].Where(reached.Add))
            {
                open.Push(speaker);
            }
        }

        return reached;
    }
}
