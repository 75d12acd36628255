using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Follows <em>speaks for</em> at the time of speaking to its ends, and remembers where it came out.</summary>
/// <remarks>Thread-safe. A new entity changes no link of those before it, so what is remembered stays true; a changed one comes with a new memory.</remarks>
internal sealed class Sides
{
    private readonly ConcurrentDictionary<int, RootSet?> _always = new();
    private readonly ConcurrentDictionary<(int Number, TimeInterval? Said), RootSet> _found = new();
    private readonly ConcurrentDictionary<RootSet, RootSet> _sets = new();

    /// <summary>The roots of an entity where no link on the way has a date; null where the time of speaking decides.</summary>
    public RootSet? RootsAtAnyTime(int number, EntityTable entities) => _always.GetOrAdd(
        number,
        static (key, state) => Follow(key, said: null, state.entities, out var isDated) is var roots && isDated ? null : state.Sides.Interned(roots),
        (Sides: this, entities));

    /// <summary>The roots of an entity for what was said at a time; null: at an unknown time. At least one. Equal sets are the same object.</summary>
    public RootSet RootsOf(int number, EdtfTime? said, EntityTable entities) => RootsAtAnyTime(number, entities) ?? _found.GetOrAdd(
        (number, said?.Interval),
        static (key, state) => state.Sides.Interned(Follow(key.Number, state.said, state.entities, out _)),
        (Sides: this, said, entities));

    private RootSet Interned(ImmutableArray<int> roots)
    {
        var set = new RootSet(roots);
        return _sets.GetOrAdd(set, set);
    }

    private static ImmutableArray<int> Follow(int start, EdtfTime? said, EntityTable entities, out bool isDated)
    {
        isDated = false;
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
                isDated |= links[i].From is not null || links[i].Until is not null;
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
