using System.Globalization;
using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>A point on the earth, as maps give it.</summary>
/// <remarks>
/// Unit: decimal degrees (WGS 84, as GPS devices and web maps use them); latitude in [-90, 90], north positive; longitude in [-180, 180], east positive.
/// The default value is legal: 0, 0 lies in the Gulf of Guinea. Values are kept as given: 180 and -180 are one meridian and two values.
/// </remarks>
public readonly record struct Coordinates
{
    private const double EarthRadius = 6371.0088;   // km; the mean radius of the ellipsoid

    /// <summary>Makes a point.</summary>
    /// <param name="latitude">Degrees north of the equator, in [-90, 90].</param>
    /// <param name="longitude">Degrees east of Greenwich, in [-180, 180].</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range, or no number.</exception>
    [JsonConstructor]
    public Coordinates(double latitude, double longitude)
    {
        if (!IsLatitude(latitude))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies in [-90, 90] degrees.");
        }

        if (!IsLongitude(longitude))
        {
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude lies in [-180, 180] degrees.");
        }

        // No minus before zero.
        Latitude = latitude + 0.0;
        Longitude = longitude + 0.0;
    }

    /// <summary>Degrees north of the equator, in [-90, 90].</summary>
    public double Latitude { get; }

    /// <summary>Degrees east of Greenwich, in [-180, 180].</summary>
    public double Longitude { get; }

    /// <summary>The distance to another point over the surface, in kilometres: the great circle on a sphere, up to 0.6 percent off the true figure.</summary>
    /// <returns>From 0 to about 20015. The same from either end, to the last digit.</returns>
    public double KilometresTo(Coordinates other)
    {
        var north = Math.Sin(Radians(other.Latitude - Latitude) / 2);
        var east = Math.Sin(Radians(other.Longitude - Longitude) / 2);
        var share = (north * north) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * (east * east));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(share)));
    }

    /// <summary>Latitude and longitude in degrees, such as <c>50.5427, 35.1402</c>, in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude}, {Longitude}");

    internal static bool IsLatitude(double degrees) => degrees is >= -90 and <= 90;

    internal static bool IsLongitude(double degrees) => degrees is >= -180 and <= 180;

    private static double Radians(double degrees) => degrees * (Math.PI / 180);
}
