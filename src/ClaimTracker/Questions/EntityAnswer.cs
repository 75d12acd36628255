using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>An entity, several, or "these and nobody else".</summary>
/// <remarks>Where only one answer can be true, it names one entity. A list is a set: order and repeats do not matter when answers are compared.</remarks>
public sealed record EntityAnswer : Answer
{
    internal EntityAnswer(ImmutableArray<EntityId> ids, bool isOnly)
    {
        Ids = ids;
        IsOnly = isOnly;
    }

    /// <summary>Who or what, as given. Never empty.</summary>
    public ImmutableArray<EntityId> Ids { get; }

    /// <summary>Whether nothing else is an answer.</summary>
    public bool IsOnly { get; }

    /// <summary>These entities; others may be answers too.</summary>
    /// <exception cref="ArgumentException"><paramref name="entities"/> is empty.</exception>
    public static EntityAnswer Of(params ReadOnlySpan<Entity> entities) => new(IdsOf(entities), isOnly: false);

    /// <summary>These entities and nothing else.</summary>
    /// <exception cref="ArgumentException"><paramref name="entities"/> is empty.</exception>
    public static EntityAnswer Only(params ReadOnlySpan<Entity> entities) => new(IdsOf(entities), isOnly: true);

    /// <summary>Whether the same ids were written in the same order.</summary>
    public bool Equals(EntityAnswer? other) =>
        other is not null && IsOnly == other.IsOnly && Ids.AsSpan().SequenceEqual(other.Ids.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(IsOnly);
        foreach (var id in Ids)
        {
            hash.Add(id);
        }

        return hash.ToHashCode();
    }

    /// <summary>The ids, with <c>only</c> before them where nothing else is an answer.</summary>
    public override string ToString() => (IsOnly ? "only " : string.Empty) + string.Join(", ", Ids);

    /// <summary>Makes an answer of one entity.</summary>
    public static implicit operator EntityAnswer(Entity entity) => Of(entity);

    private static ImmutableArray<EntityId> IdsOf(ReadOnlySpan<Entity> entities)
    {
        if (entities.IsEmpty)
        {
            throw new ArgumentException("An answer names at least one entity; \"nobody\" is Answer.None.", nameof(entities));
        }

        var ids = ImmutableArray.CreateBuilder<EntityId>(entities.Length);
        foreach (var entity in entities)
        {
            ArgumentNullException.ThrowIfNull(entity, nameof(entities));
            ids.Add(entity.Id);
        }

        return ids.MoveToImmutable();
    }

    /// <summary>The same answer with another id in the place of one.</summary>
    internal EntityAnswer Relinked(EntityId former, EntityId id) => new([.. Ids.Select(named => named == former ? id : named)], IsOnly);

    internal override bool Fits(Question question) => question is EntityQuestion;
}
