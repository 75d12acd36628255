namespace ClaimTracker;

/// <summary>An entity was changed: its names, its links, or what is said of it.</summary>
public sealed class EntityChanged : LedgerEntry
{
    internal EntityChanged(int sequence, DateTimeOffset recorded, EntryNote? note, Entity entity)
        : base(sequence, recorded, note) => Entity = entity;

    /// <summary>The entity as it is since.</summary>
    public Entity Entity { get; }
}
