using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Follows <em>speaks for</em> at the time of speaking to its ends, and remembers where it came out.</summary>
/// <remarks>Thread-safe. A new entity changes no link of those before it, so what is remembered stays true; a changed one comes with a new memory.</remarks>
internal sealed class Sides
{
    private readonly ConcurrentDictionary<(int Number, TimeInterval? Said), RootSet> _found = new();
    private readonly ConcurrentDictionary<RootSet, RootSet> _sets = new();

    /// <summary>The roots of an entity for what was said at a time; null: at an unknown time. At least one. Equal sets are the same object.</summary>
    public RootSet RootsOf(int number, EdtfTime? said, EntityTable entities) =>
        _found.GetOrAdd(
            (number, said?.Interval),
            static (key, state) => state.Sides.Interned(Follow(key.Number, state.said, state.entities)),
            (Sides: this, said, entities));

    private RootSet Interned(ImmutableArray<int> roots)
    {
        var set = new RootSet(roots);
        return _sets.GetOrAdd(set, set);
    }

    private static ImmutableArray<int> Follow(int start, EdtfTime? said, EntityTable entities)
    {
        var roots = new SortedSet<int>();
        var seen = new HashSet<int> { start };
        var open = new Stack<int>([start]);
        while (open.TryPop(out var number))
        {
            var node = entities[number];
            var links = node.Entity.Details.SpeaksFor;
            var isRoot = true;
            for (var i = 0; i < links.Length; i++)
            {
                if (!links[i].Counts(said))
                {
                    continue;
                }

                isRoot = false;
                if (seen.Add(node.Parties[i]))
                {
                    open.Push(node.Parties[i]);
                }
            }

            if (isRoot)
            {
                roots.Add(number);
            }
        }

        return [.. roots];
    }
}
