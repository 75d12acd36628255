using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>One version of all entities: resolves ids and names to small integers, and answers what lies within what.</summary>
/// <remarks>Immutable; a batch of entities gives a new version that shares what did not change. Cost of the look-ups: logarithmic at most.</remarks>
internal sealed class EntityTable
{
    private readonly ImmutableDictionary<EntityId, int> _numbers;
    private readonly ImmutableList<EntityNode> _nodes;
    private readonly ImmutableDictionary<string, ImmutableArray<int>> _names;

    private EntityTable(
        ImmutableDictionary<EntityId, int> numbers,
        ImmutableList<EntityNode> nodes,
        ImmutableDictionary<string, ImmutableArray<int>> names,
        int taxonomyVersion,
        Sides sides)
    {
        _numbers = numbers;
        _nodes = nodes;
        _names = names;
        TaxonomyVersion = taxonomyVersion;
        Sides = sides;
    }

    /// <summary>A table without entities. Each has a memory of sides of its own, which all its later versions share.</summary>
    public static EntityTable CreateEmpty() => new(
        ImmutableDictionary<EntityId, int>.Empty, [], ImmutableDictionary<string, ImmutableArray<int>>.Empty, 0, new Sides());

    public int Count => _nodes.Count;

    /// <summary>Changes when the relation of two entities that were there before may have changed.</summary>
    public int TaxonomyVersion { get; }

    /// <summary>Who speaks for whom at a time.</summary>
    public Sides Sides { get; }

    public ImmutableList<EntityNode> Nodes => _nodes;

    public EntityNode this[int number] => _nodes[number];

    public bool TryFind(EntityId id, [NotNullWhen(true)] out EntityNode? node)
    {
        node = _numbers.TryGetValue(id, out var number) ? _nodes[number] : null;
        return node is not null;
    }

    public int NumberOf(EntityId id) => _numbers[id];

    /// <summary>All entities that go by a name, in order of their ids.</summary>
    public ImmutableArray<Entity> Named(string name) =>
        _names.TryGetValue(FoldedText.Fold(name), out var numbers)
            ? [.. numbers.Select(number => _nodes[number].Entity).OrderBy(entity => entity.Id)]
            : [];

    /// <summary>x ≤ y: x is y or reaches it through broader.</summary>
    public bool IsWithin(int x, int y) => _nodes[x].IsWithin(y);

    public bool ShareNarrower(int x, int y)
    {
        var (first, second) = (_nodes[x].Joins, _nodes[y].Joins);
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j])
            {
                return true;
            }

            (i, j) = first[i] < second[j] ? (i + 1, j) : (i, j + 1);
        }

        return false;
    }

    /// <summary>Whether x, or something it lies within, is declared distinct from y, or from something y lies within.</summary>
    public bool AreDistinct(int x, int y)
    {
        var other = _nodes[y];
        foreach (var ancestor in _nodes[x].Ancestors)
        {
            foreach (var distinct in _nodes[ancestor].Distinct)
            {
                if (other.IsWithin(distinct))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The table with a batch more, which has been checked: every id it names is in the table or the batch, and nothing loops.</summary>
    public EntityTable With(IReadOnlyList<Entity> batch)
    {
        var builder = new EntityTableBuilder(_numbers.ToBuilder(), _nodes.ToBuilder());
        var joined = builder.Add(batch);
        var names = _names.ToBuilder();
        for (var number = Count; number < builder.Nodes.Count; number++)
        {
            AddNames(names, builder.Nodes[number]);
        }

        return new EntityTable(
            builder.Numbers.ToImmutable(), builder.Nodes.ToImmutable(), names.ToImmutable(), TaxonomyVersion + (joined ? 1 : 0), Sides);
    }

    private static void AddNames(ImmutableDictionary<string, ImmutableArray<int>>.Builder names, EntityNode node)
    {
        foreach (var name in node.Entity.Aliases.Append(node.Entity.Name).Select(FoldedText.Fold).Distinct(StringComparer.Ordinal))
        {
            names[name] = names.TryGetValue(name, out var numbers) ? numbers.Add(node.Number) : [node.Number];
        }
    }
}
