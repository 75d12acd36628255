using System.Collections.Immutable;

namespace ClaimTracker;

// What every entity has; entities are copied by copying this.
internal sealed record EntityDetails
{
    public EntityDetails(string id, EntityKind kind, string name)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Id = new EntityId(id);
        Kind = kind;
        Name = name;
    }

    // An entity as it stands in a document: what is wrong with it is told by checks.
    public EntityDetails(EntityId id, EntityKind kind, string name)
    {
        Id = id;
        Kind = kind;
        Name = name;
    }

    public EntityId Id { get; }

    public EntityKind Kind { get; }

    public string Name { get; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<EntityId> Broader { get; init; } = [];

    public ImmutableArray<EntityId> DistinctFrom { get; init; } = [];

    public ImmutableArray<Uri> SameAs { get; init; } = [];

    public string? Description { get; init; }

    public Coordinates? Coordinates { get; init; }

    public ImmutableArray<SpeaksFor> SpeaksFor { get; init; } = [];
}
