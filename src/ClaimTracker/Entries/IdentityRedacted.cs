namespace ClaimTracker;

/// <summary>The identity of an entity was taken out of the record, of all earlier entries and views too: its id, names, addresses, description and roles.</summary>
public sealed class IdentityRedacted : LedgerEntry
{
    internal IdentityRedacted(int sequence, DateTimeOffset recorded, EntryNote? note, EntityId entity, int place)
        : base(sequence, recorded, note)
    {
        Entity = entity;
        Place = place;
    }

    /// <summary>The random id under which the entity goes on.</summary>
    public EntityId Entity { get; }

    /// <summary>Which entity it is, for a ledger that has it under its old id still: its place among all that were declared, from 1.</summary>
    public int Place { get; }
}
