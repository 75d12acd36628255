using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Anything with an identity and names: a <see cref="Speaker"/>, a <see cref="Place"/> or a <see cref="Topic"/>.</summary>
/// <remarks>
/// Immutable and thread-safe; identity is the id, so two entities with one id are equal. Entities are never merged by
/// themselves: "Moscow says" is an alias of the party, not a merge of people. See <see cref="EntityGrammar"/> for the words
/// that add names and links.
/// </remarks>
public abstract class Entity : IEquatable<Entity>
{
    private protected Entity(EntityDetails details) => Details = details;

    /// <summary>The id, unique among the entities of a ledger.</summary>
    public EntityId Id => Details.Id;

    /// <summary>What it is.</summary>
    public EntityKind Kind => Details.Kind;

    /// <summary>The name to print. Never empty.</summary>
    public string Name => Details.Name;

    /// <summary>Other names it goes by, as given; empty when there are none.</summary>
    public ImmutableArray<string> Aliases => Details.Aliases;

    /// <summary>What it is part of or a kind of, one step up; empty when there is nothing.</summary>
    public ImmutableArray<EntityId> Broader => Details.Broader;

    /// <summary>What it is declared distinct from; counts in both directions and for everything narrower.</summary>
    public ImmutableArray<EntityId> DistinctFrom => Details.DistinctFrom;

    /// <summary>The same entity in other registers (http or https addresses); empty when there are none.</summary>
    public ImmutableArray<Uri> SameAs => Details.SameAs;

    /// <summary>One sentence about it; null when there is none.</summary>
    public string? Description => Details.Description;

    internal EntityDetails Details { get; }

    internal abstract Entity With(EntityDetails details);

    /// <summary>Whether nothing tells the two apart.</summary>
    internal bool ReadsAs(Entity other) =>
        Id == other.Id
        && Kind == other.Kind
        && Name == other.Name
        && Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal)
        && Broader.SequenceEqual(other.Broader)
        && DistinctFrom.SequenceEqual(other.DistinctFrom)
        && SameAs.Select(address => address.OriginalString).SequenceEqual(other.SameAs.Select(address => address.OriginalString), StringComparer.Ordinal)
        && Description == other.Description
        && Details.Coordinates == other.Details.Coordinates
        && Details.SpeaksFor.SequenceEqual(other.Details.SpeaksFor);

    /// <summary>What is left when its identity is taken away: the kind and the links, without roles, under another id.</summary>
    internal Entity Redacted(EntityId id, string name) => With(new EntityDetails(id, Kind, name)
    {
        Broader = Broader,
        DistinctFrom = DistinctFrom,
        SpeaksFor = [.. Details.SpeaksFor.Select(link => SpeaksFor.Unchecked(link.Party, null, link.From, link.Until))],
    });

    /// <summary>Whether it links to an entity.</summary>
    internal bool Names(EntityId other) => Broader.Contains(other) || DistinctFrom.Contains(other) || Details.SpeaksFor.Any(link => link.Party == other);

    /// <summary>The same entity with another id in all links to one.</summary>
    internal Entity Relinked(EntityId former, EntityId id)
    {
        return With(Details with
        {
            Broader = [.. Broader.Select(Renamed)],
            DistinctFrom = [.. DistinctFrom.Select(Renamed)],
            SpeaksFor = [.. Details.SpeaksFor.Select(link => SpeaksFor.Unchecked(Renamed(link.Party), link.Role, link.From, link.Until))],
        });

        EntityId Renamed(EntityId linked) => linked == former ? id : linked;
    }

    /// <summary>Whether the other entity has the same id.</summary>
    public bool Equals(Entity? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
