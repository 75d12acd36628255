namespace ClaimTracker;

/// <summary>A place, which can lie within others.</summary>
public sealed class Place : Entity
{
    internal Place(EntityDetails details)
        : base(details)
    {
    }

    /// <summary>Makes a place.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Place Named(string id, string name) => new(new EntityDetails(id, EntityKind.Place, name));

    internal override Place With(EntityDetails details) => new(details);
}
