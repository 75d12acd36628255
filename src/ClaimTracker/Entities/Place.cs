namespace ClaimTracker;

/// <summary>A place, which can lie within others, and on a map.</summary>
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

    /// <summary>Where it lies on a map; null when that is not on record. Nothing is compared by it but where a comparer of the house does (<see cref="EntityComparer"/>).</summary>
    public Coordinates? Coordinates => Details.Coordinates;

    /// <summary>The same place, with where it lies on a map. The last call wins.</summary>
    /// <param name="latitude">Degrees north of the equator, in [-90, 90].</param>
    /// <param name="longitude">Degrees east of Greenwich, in [-180, 180].</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range, or no number.</exception>
    public Place At(double latitude, double longitude) => With(Details with { Coordinates = new Coordinates(latitude, longitude) });

    internal override Place With(EntityDetails details) => new(details);
}
