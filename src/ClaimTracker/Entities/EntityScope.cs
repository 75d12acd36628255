namespace ClaimTracker;

// The entities that ids may name: a batch being checked, and those in the ledger.
internal readonly struct EntityScope
{
    private readonly Dictionary<EntityId, Entity>? _batch;
    private readonly EntityTable _known;

    public EntityScope(IReadOnlyList<Entity> batch, EntityTable known)
    {
        _known = known;
        _batch = batch.Count == 0 ? null : [];
        foreach (var entity in batch)
        {
            _batch!.TryAdd(entity.Id, entity);
        }
    }

    public Entity? FindInBatch(EntityId id) => _batch?.GetValueOrDefault(id);

    public Entity? Find(EntityId id) => FindInBatch(id) ?? (_known.TryFind(id, out var node) ? node.Entity : null);

    /// <summary>Whether the id names nothing. The default id stands for what has been told elsewhere.</summary>
    public bool IsMissing(EntityId id) => !id.IsDefault && Find(id) is null;

    public Problem Unknown(EntityId id, string path)
    {
        IEnumerable<EntityId> batch = _batch?.Keys ?? Enumerable.Empty<EntityId>();
        var suggestion = Nearest.To(id.ToString(), batch.Concat(_known.Nodes.Select(node => node.Entity.Id)).Select(known => known.ToString()));
        return UnknownId.Problem("entity", id.ToString(), path, suggestion);
    }
}
