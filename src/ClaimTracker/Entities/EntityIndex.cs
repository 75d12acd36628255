namespace ClaimTracker;

/// <summary>Finds entities by id and by name, for all versions of one table: each looks only at the numbers that it has.</summary>
/// <remarks>One thread adds, any number look up. An entity keeps its number for ever.</remarks>
internal sealed class EntityIndex
{
    private readonly InternTable<EntityId> _ids = new();
    private readonly InternTable<string> _names = new();
    private readonly SegmentedList<NumberList> _named = new();
    private Renaming? _renaming;

    /// <summary>Whether any entity, in any version, was declared distinct from another.</summary>
    public bool HasDistinct
    {
        get => Volatile.Read(ref field);
        set => Volatile.Write(ref field, value);
    }

    /// <summary>The number of an entity, or None.</summary>
    public int Find(EntityId id)
    {
        // Read first: what ends between the two is found by the second.
        var renaming = Volatile.Read(ref _renaming);
        return _ids.Find(id) is >= 0 and var number ? number
            : renaming?.Id == id ? renaming.Number
            : InternTable<EntityId>.None;
    }

    /// <summary>The number of an entity, a new one where it is not there yet.</summary>
    public int Add(EntityId id) => _ids.Add(id);

    /// <summary>Notes that an entity goes by its name and its aliases.</summary>
    public void AddNames(int number, Entity entity)
    {
        foreach (var folded in NamesOf(entity))
        {
            var name = _names.Add(folded);
            if (name == _named.Count)
            {
                _named.Add(new NumberList());
            }

            // A new entity has a higher number than any before it.
            var named = _named[name];
            var isNew = named.All is not [.., var last] || last < number;
            if (isNew || !named.All.Contains(number))
            {
                named.Add(number);
            }
        }
    }

    /// <summary>The numbers of all that went by a name at some time, in order of arrival.</summary>
    public ReadOnlySpan<int> Named(string folded) => _names.Find(folded) is >= 0 and var name && name < _named.Count ? _named[name].All : [];

    /// <summary>Lets an entity be found under another id beside its own.</summary>
    public void BeginRenaming(int number, EntityId id) => Volatile.Write(ref _renaming, new Renaming(number, id));

    /// <summary>Lets the entity be found under the other id alone, and forgets its names.</summary>
    public void EndRenaming()
    {
        if (_renaming is not { } renaming)
        {
            return;
        }

        for (var name = 0; name < _named.Count; name++)
        {
            if (_named[name].All.Contains(renaming.Number))
            {
                Forget(name, renaming.Number);
            }
        }

        _ids.Replace(renaming.Number, renaming.Id);
        Volatile.Write(ref _renaming, null);
    }

    /// <summary>All names of an entity as they are compared, without repeats.</summary>
    public static IEnumerable<string> NamesOf(Entity entity) =>
        entity.Aliases.Append(entity.Name).Select(FoldedText.Fold).Distinct(StringComparer.Ordinal);

    private void Forget(int name, int number)
    {
        var left = new NumberList();
        foreach (var other in _named[name].All)
        {
            if (other != number)
            {
                left.Add(other);
            }
        }

        _named[name] = left;
        if (left.All.IsEmpty)
        {
            _names.Release(name, string.Empty);
        }
    }

    private sealed record Renaming(int Number, EntityId Id);
}
