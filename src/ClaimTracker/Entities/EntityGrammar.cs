namespace ClaimTracker;

/// <summary>The words that add names and links to an entity. Each returns a changed copy of the type it is called on.</summary>
public static class EntityGrammar
{
    /// <summary>Adds names it also goes by, such as "Moscow" for Russia.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public static T KnownAs<T>(this T entity, params ReadOnlySpan<string> names)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entity);
        foreach (var name in names)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(names));
        }

        return (T)entity.With(entity.Details with { Aliases = entity.Aliases.AddRange(names) });
    }

    /// <summary>Says what it is part of, or a kind of: the Legion is made up of Russian citizens.</summary>
    public static T Within<T>(this T entity, params ReadOnlySpan<Entity> broader)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return (T)entity.With(entity.Details with { Broader = [.. entity.Broader, .. IdsOf(broader)] });
    }

    /// <summary>Declares it distinct from others: nothing is both.</summary>
    public static T ApartFrom<T>(this T entity, params ReadOnlySpan<Entity> others)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return (T)entity.With(entity.Details with { DistinctFrom = [.. entity.DistinctFrom, .. IdsOf(others)] });
    }

    /// <summary>Says that it is the same as what the address names in another register.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="address">An absolute http or https address.</param>
    public static T SameAs<T>(this T entity, Uri address)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(address);
        return (T)entity.With(entity.Details with { SameAs = entity.SameAs.Add(address) });
    }

    /// <summary>Describes it in a sentence.</summary>
    /// <exception cref="ArgumentException"><paramref name="description"/> is empty.</exception>
    public static T DescribedAs<T>(this T entity, string description)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        return (T)entity.With(entity.Details with { Description = description });
    }

    private static EntityId[] IdsOf(ReadOnlySpan<Entity> entities)
    {
        var ids = new EntityId[entities.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(entities[i], nameof(entities));
            ids[i] = entities[i].Id;
        }

        return ids;
    }
}
