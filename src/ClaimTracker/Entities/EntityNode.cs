using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>An entity with its links resolved to numbers, for all versions of a table: each looks only at the numbers that it has.</summary>
/// <remarks>One thread adds links, any number read.</remarks>
internal sealed class EntityNode(int number, Cell<Entity> cell)
{
    private NumberList? _distinct;
    private NumberList? _joins;

    public int Number => number;

    public Cell<Entity> Cell => cell;

    public Entity Entity => cell.Value;

    /// <summary>Itself and all that it reaches through broader, sorted.</summary>
    public ImmutableArray<int> Ancestors { get; set; } = [];

    /// <summary>Whom it speaks for, in the order of Entity.SpeaksFor.</summary>
    public ImmutableArray<int> Parties { get; set; } = [];

    /// <summary>Declared distinct from it, in either direction, not inherited, in any order; those of later versions included.</summary>
    public ReadOnlySpan<int> Distinct => Volatile.Read(ref _distinct) is { } distinct ? distinct.All : [];

    /// <summary>Narrower entities with several parents: only through one of these can two categories share a member. Sorted; those of later versions included.</summary>
    public ReadOnlySpan<int> Joins => Volatile.Read(ref _joins) is { } joins ? joins.All : [];

    public bool IsWithin(int other) => Ancestors.BinarySearch(other) >= 0;

    public void AddDistinct(int other) => Add(ref _distinct, other);

    /// <summary>Adds a join; they come in order of their numbers.</summary>
    public void AddJoin(int narrower) => Add(ref _joins, narrower);

    private static void Add(ref NumberList? list, int other)
    {
        var added = list ?? new NumberList();
        added.Add(other);
        Volatile.Write(ref list, added);
    }
}
