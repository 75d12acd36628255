namespace ClaimTracker;

/// <summary>The identity of an entity was taken out of the record, of all earlier entries and views too: its id, names, addresses, description and roles.</summary>
public sealed class IdentityRedacted : LedgerEntry
{
    internal IdentityRedacted(int sequence, DateTimeOffset recorded, EntryNote? note, EntityId entity)
        : base(sequence, recorded, note) => Entity = entity;

    /// <summary>The random id under which the entity goes on.</summary>
    public EntityId Entity { get; }
}
