using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>One version of all entities: resolves ids and names to small integers, and answers what lies within what.</summary>
/// <remarks>
/// Immutable but for redactions, which reach all versions. Versions share their entities, and each looks only at its first ones; a change of an
/// entity, which can matter to any other, makes all anew. Cost of a look-up by number or id: constant.
/// </remarks>
internal sealed class EntityTable
{
    private readonly EntityIndex _index;
    private readonly SegmentedList<EntityNode> _nodes;

    private EntityTable(EntityIndex index, SegmentedList<EntityNode> nodes, int taxonomyVersion, Sides sides)
    {
        _index = index;
        _nodes = nodes;
        Count = nodes.Count;
        TaxonomyVersion = taxonomyVersion;
        Sides = sides;
    }

    /// <summary>A table without entities. Each has an index and a memory of sides of its own, which its later versions share.</summary>
    public static EntityTable CreateEmpty() => new(new EntityIndex(), new SegmentedList<EntityNode>(), 0, new Sides());

    public int Count { get; }

    /// <summary>Changes when a new entity may have changed the relation of two that were there before.</summary>
    public int TaxonomyVersion { get; }

    /// <summary>Who speaks for whom at a time.</summary>
    public Sides Sides { get; }

    public IEnumerable<EntityNode> Nodes => NodesFrom(0);

    public EntityNode this[int number] => _nodes[number];

    /// <summary>The entities from a number on, in order.</summary>
    public IEnumerable<EntityNode> NodesFrom(int first) => Enumerable.Range(first, Count - first).Select(number => _nodes[number]);

    public bool TryFind(EntityId id, [NotNullWhen(true)] out EntityNode? node)
    {
        node = _index.Find(id) is >= 0 and var number && number < Count ? _nodes[number] : null;
        return node is not null;
    }

    /// <exception cref="KeyNotFoundException">There is no such entity.</exception>
    public int NumberOf(EntityId id) =>
        _index.Find(id) is >= 0 and var number && number < Count ? number : throw new KeyNotFoundException($"No entity has the id \"{id}\".");

    /// <summary>All entities that go by a name, in order of their ids.</summary>
    public ImmutableArray<Entity> Named(string name)
    {
        var folded = FoldedText.Fold(name);
        return
        [
            .. _index.Named(folded).ToArray().Where(number => number < Count)
                .Select(number => _nodes[number].Entity)
                .Where(entity => EntityIndex.NamesOf(entity).Contains(folded, StringComparer.Ordinal))
                .OrderBy(entity => entity.Id),
        ];
    }

    /// <summary>x ≤ y: x is y or reaches it through broader.</summary>
    public bool IsWithin(int x, int y) => _nodes[x].IsWithin(y);

    public bool ShareNarrower(int x, int y)
    {
        var first = _nodes[x].Joins;
        var second = _nodes[y].Joins;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i] == second[j])
            {
                return first[i] < Count;
            }

            (i, j) = first[i] < second[j] ? (i + 1, j) : (i, j + 1);
        }

        return false;
    }

    /// <summary>Whether x, or something it lies within, is declared distinct from y, or from something y lies within.</summary>
    public bool AreDistinct(int x, int y)
    {
        // Most ledgers declare nothing distinct, and what does not vary need not be looked for.
        if (!_index.HasDistinct)
        {
            return false;
        }

        var other = _nodes[y];
        foreach (var ancestor in _nodes[x].Ancestors)
        {
            foreach (var distinct in _nodes[ancestor].Distinct)
            {
                if (distinct < Count && other.IsWithin(distinct))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The table with a batch more, which has been checked: every id it names is in the table or the batch, and nothing loops.</summary>
    /// <remarks>Only the last version of a table goes on.</remarks>
    public EntityTable With(IReadOnlyList<Entity> batch)
    {
        var joined = new EntityTableBuilder(_index, _nodes).Add([.. batch.Select(entity => new Cell<Entity>(entity))]);
        return new EntityTable(_index, _nodes, TaxonomyVersion + (joined ? 1 : 0), Sides);
    }

    /// <summary>The table with another entity in the place of the one with its id, which has been checked with all that links to it.</summary>
    /// <remarks>Cost: all entities. Only the last version of a table goes on.</remarks>
    public EntityTable Changed(Entity entity)
    {
        _index.AddNames(NumberOf(entity.Id), entity);
        return Preview(entity);
    }

    /// <summary>The table as a change of an entity would make it; nothing is found by new names yet.</summary>
    public EntityTable Preview(Entity entity)
    {
        var number = NumberOf(entity.Id);
        var nodes = EntityTableBuilder.Resolve([.. Nodes.Select(node => node.Number == number ? new Cell<Entity>(entity) : node.Cell)], _index);
        return new EntityTable(_index, nodes, TaxonomyVersion, new Sides());
    }

    /// <summary>How entities are found, in all versions of the table.</summary>
    public EntityIndex Index => _index;
}
