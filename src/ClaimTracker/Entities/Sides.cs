using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Follows <em>speaks for</em> at the time of speaking to its ends, and remembers where it came out.</summary>
/// <remarks>Thread-safe. A new entity changes no link of those before it, so what is remembered stays true; a changed one comes with a new memory.</remarks>
internal sealed class Sides
{
    // Stands for roots that depend on the time of speaking.
    private static readonly RootSet Dated = new([]);

    // By the number of the entity; null for what has not been followed yet. An array that is too short is replaced by a copy, and what is written to the old one is found again.
    private RootSet?[] _always = [];
    private readonly ConcurrentDictionary<(int Number, TimeInterval? Said), RootSet> _found = new();
    private readonly ConcurrentDictionary<RootSet, RootSet> _sets = new();

    /// <summary>The roots of an entity where no link on the way has a date; null where the time of speaking decides.</summary>
    public RootSet? RootsAtAnyTime(int number, EntityTable entities)
    {
        var known = Volatile.Read(ref _always);
        var roots = number < known.Length ? Volatile.Read(ref known[number]) : null;
        roots ??= Remember(number, Follow(number, said: null, entities, out var isDated) is var found && isDated ? Dated : Interned(found), entities);
        return ReferenceEquals(roots, Dated) ? null : roots;
    }

    /// <summary>The roots of an entity for what was said at a time; null: at an unknown time. At least one. Equal sets are the same object.</summary>
    public RootSet RootsOf(int number, EdtfTime? said, EntityTable entities) => RootsAtAnyTime(number, entities) ?? _found.GetOrAdd(
        (number, said?.Interval),
        static (key, state) => state.Sides.Interned(Follow(key.Number, state.said, state.entities, out _)),
        (Sides: this, said, entities));

    private RootSet Remember(int number, RootSet roots, EntityTable entities)
    {
        var known = Volatile.Read(ref _always);
        if (number >= known.Length)
        {
            Array.Resize(ref known, Math.Max(entities.Count, known.Length * 2));
            Volatile.Write(ref _always, known);
        }

        Volatile.Write(ref known[number], roots);
        return roots;
    }

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
