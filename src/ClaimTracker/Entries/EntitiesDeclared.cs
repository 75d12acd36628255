using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Entities were declared, together.</summary>
public sealed class EntitiesDeclared : LedgerEntry
{
    internal EntitiesDeclared(int sequence, DateTimeOffset recorded, EntryNote? note, ImmutableArray<Entity> entities)
        : base(sequence, recorded, note) => Entities = entities;

    /// <summary>What was declared.</summary>
    public ImmutableArray<Entity> Entities { get; }
}
