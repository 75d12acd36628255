namespace ClaimTracker;

/// <summary>Finds loops in links, such as of <c>broader</c>, <c>speaksFor</c>, corrections or citations.</summary>
internal static class Loops
{
    /// <summary>
    /// One loop for each group of nodes that can all reach one another (a strongly connected component, found by Tarjan's
    /// algorithm), or for a node that links to itself. A loop starts at the smallest node of its group and takes the shortest way back.
    /// </summary>
    /// <param name="nodes">Where to start.</param>
    /// <param name="links">Where a node links to.</param>
    /// <param name="order">What is small; null: the nodes' own order, which texts do not have.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Find<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> links, IComparer<T>? order = null)
        where T : notnull =>
        [.. Groups(nodes, links).Select(group => ShortestLoop(group, links, order)).Where(loop => loop.Count > 0).OrderBy(loop => loop[0], order)];

    /// <summary>The groups behind <see cref="Find"/>: all nodes of each strongly connected component, those of one node without a loop included.</summary>
    public static IEnumerable<IReadOnlyCollection<T>> Groups<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> links)
        where T : notnull
    {
        var order = new Dictionary<T, (int Index, int Low)>();
        var stack = new Stack<T>();
        var onStack = new HashSet<T>();
        foreach (var start in nodes)
        {
            if (order.ContainsKey(start))
            {
                continue;
            }

            var open = new Stack<(T Node, IEnumerator<T> Links)>();
            Enter(start);
            while (open.TryPeek(out var current))
            {
                if (current.Links.MoveNext())
                {
                    var next = current.Links.Current;
                    if (!order.TryGetValue(next, out var seen))
                    {
                        Enter(next);
                    }
                    else if (onStack.Contains(next))
                    {
                        Lower(current.Node, seen.Index);
                    }

                    continue;
                }

                open.Pop();
                if (open.TryPeek(out var parent))
                {
                    Lower(parent.Node, order[current.Node].Low);
                }

                if (order[current.Node] is var (index, low) && index == low)
                {
                    yield return PopGroup(current.Node);
                }
            }

            void Enter(T node)
            {
                order[node] = (order.Count, order.Count);
                stack.Push(node);
                onStack.Add(node);
                open.Push((node, links(node).GetEnumerator()));
            }
        }

        void Lower(T node, int low) => order[node] = (order[node].Index, Math.Min(order[node].Low, low));

        HashSet<T> PopGroup(T root)
        {
            var group = new HashSet<T>();
            T node;
            do
            {
                node = stack.Pop();
                onStack.Remove(node);
                group.Add(node);
            }
            while (!Same(node, root));
            return group;
        }
    }

    private static List<T> ShortestLoop<T>(IReadOnlyCollection<T> group, Func<T, IEnumerable<T>> links, IComparer<T>? order)
        where T : notnull
    {
        var start = group.Min(order)!;
        var members = group as HashSet<T> ?? [.. group];
        var cameFrom = new Dictionary<T, T>();
        var open = new Queue<T>([start]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in links(node).Where(members.Contains))
            {
                if (Same(next, start))
                {
                    return WayTo(node);
                }

                if (cameFrom.TryAdd(next, node))
                {
                    open.Enqueue(next);
                }
            }
        }

        return [];

        List<T> WayTo(T last)
        {
            var way = new List<T> { last };
            while (!Same(way[^1], start))
            {
                way.Add(cameFrom[way[^1]]);
            }

            way.Reverse();
            return way;
        }
    }

    private static bool Same<T>(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}
