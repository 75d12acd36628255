namespace ClaimTracker;

// Resolves a batch of entities against those before it: numbers first, then links, so that a batch may refer to itself in any order.
internal sealed class EntityTableBuilder(EntityIndex index, SegmentedList<EntityNode> nodes)
{
    /// <summary>The nodes of entities that the index knows, in the order of their numbers.</summary>
    public static SegmentedList<EntityNode> Resolve(IReadOnlyList<Cell<Entity>> all, EntityIndex index)
    {
        var nodes = new SegmentedList<EntityNode>();
        new EntityTableBuilder(index, nodes).Link(all);
        return nodes;
    }

    /// <summary>Adds a batch to the index and to the nodes.</summary>
    /// <returns>Whether entities that were there before may relate otherwise now.</returns>
    public bool Add(IReadOnlyList<Cell<Entity>> batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var entity = batch[i].Value;
            var number = index.Add(entity.Id);
            if (number != nodes.Count + i)
            {
                throw new InvalidOperationException($"The entity \"{entity.Id}\" is in the index already: a batch has been checked, and only the last version of a table goes on.");
            }

            index.AddNames(number, entity);
        }

        return Link(batch);
    }

    private bool Link(IReadOnlyList<Cell<Entity>> batch)
    {
        var first = nodes.Count;
        foreach (var cell in batch)
        {
            nodes.Add(new EntityNode(nodes.Count, cell));
        }

        var resolved = new bool[batch.Count];
        var joined = false;
        for (var number = first; number < nodes.Count; number++)
        {
            ResolveAncestors(number, first, resolved);
            LinkDistinct(number);
        }

        for (var number = first; number < nodes.Count; number++)
        {
            joined |= LinkJoin(number, first);
        }

        return joined;
    }

    private void ResolveAncestors(int number, int first, bool[] resolved)
    {
        if (number < first || resolved[number - first])
        {
            return;
        }

        // The batch has been checked for loops; deep chains must not exhaust the stack, so parents are resolved from a stack of our own.
        var open = new Stack<int>([number]);
        while (open.TryPeek(out var current))
        {
            var parents = nodes[current].Entity.Broader.Select(id => index.Find(id)).ToArray();
            var waiting = parents.Where(parent => parent >= first && !resolved[parent - first]).ToArray();
            if (waiting.Length > 0)
            {
                Array.ForEach(waiting, open.Push);
                continue;
            }

            open.Pop();
            resolved[current - first] = true;
            var node = nodes[current];
            node.Ancestors = parents.Length == 0 ? [current] : [.. new SortedSet<int>(parents.SelectMany(parent => nodes[parent].Ancestors)) { current }];
            node.Parties = [.. node.Entity.Details.SpeaksFor.Select(link => index.Find(link.Party))];
        }
    }

    private void LinkDistinct(int number)
    {
        foreach (var id in nodes[number].Entity.DistinctFrom)
        {
            var other = index.Find(id);
            index.HasDistinct = true;
            if (!nodes[number].Distinct.Contains(other))
            {
                nodes[number].AddDistinct(other);
                nodes[other].AddDistinct(number);
            }
        }
    }

    private bool LinkJoin(int number, int first)
    {
        if (nodes[number].Entity.Broader.Distinct().Count() < 2)
        {
            return false;
        }

        var ancestors = nodes[number].Ancestors;
        foreach (var ancestor in ancestors)
        {
            nodes[ancestor].AddJoin(number);
        }

        return ancestors[0] < first;
    }
}
