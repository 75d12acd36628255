using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace ClaimTracker.Tests;

public sealed class CoordinatesTests
{
    private static readonly Gen<Coordinates> Any = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (latitude, longitude) => new Coordinates(latitude, longitude));

    [Theory]
    [InlineData(-90, -180)]
    [InlineData(90, 180)]
    [InlineData(0, 0)]
    public void New_AtTheEndsOfItsRanges_IsKept(double latitude, double longitude)
    {
        var point = new Coordinates(latitude, longitude);

        Assert.Equal((latitude, longitude), (point.Latitude, point.Longitude));
    }

    [Theory]
    [InlineData(-90.0000001, 0, "latitude")]
    [InlineData(90.0000001, 0, "latitude")]
    [InlineData(double.NaN, 0, "latitude")]
    [InlineData(double.PositiveInfinity, 0, "latitude")]
    [InlineData(0, -180.0000001, "longitude")]
    [InlineData(0, 180.0000001, "longitude")]
    [InlineData(0, double.NaN, "longitude")]
    public void New_OutsideItsRanges_Throws(double latitude, double longitude, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new Coordinates(latitude, longitude));

    [Fact]
    public void Default_IsZeroZero() => Assert.Equal(new Coordinates(0, 0), default);

    [Fact]
    public void New_MinusZero_IsZero() => Assert.Equal("0, 0", new Coordinates(-0.0, -0.0).ToString());

    [Fact]
    public void ToString_AnyCulture_HasDecimalPoints()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Equal("50.5427, 35.1402", new Coordinates(50.5427, 35.1402).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Json_Coordinates_ComeBack()
    {
        var point = new Coordinates(50.5427, -35.1402);

        Assert.Equal("""{"Latitude":50.5427,"Longitude":-35.1402}""", JsonSerializer.Serialize(point));
        Assert.Equal(point, JsonSerializer.Deserialize<Coordinates>("""{"Latitude":50.5427,"Longitude":-35.1402}"""));
    }

    // Against distances from other calculators; a sphere is up to 0.6 percent off.
    [Theory]
    [InlineData(52.5200, 13.4050, 48.8566, 2.3522, 877.5)]
    [InlineData(51.5074, -0.1278, 40.7128, -74.0060, 5570.2)]
    [InlineData(0, 179.5, 0, -179.5, 111.2)]
    [InlineData(90, 0, -90, 0, 20015.1)]
    [InlineData(0, 0, 0, 180, 20015.1)]
    public void KilometresTo_KnownPoints_IsTheKnownDistance(double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres) =>
        Assert.Equal(kilometres, new Coordinates(latitude, longitude).KilometresTo(new Coordinates(otherLatitude, otherLongitude)), 0.1);

    [Fact]
    public void KilometresTo_AnyPoints_IsTheSameFromEitherEndAndNeverBeyondHalfTheEarth() => Gen.Select(Any, Any).Sample(
        (one, two) =>
        {
            var there = one.KilometresTo(two);

            Assert.Equal(there, two.KilometresTo(one));
            Assert.InRange(there, 0, 20015.12);
            Assert.Equal(0, one.KilometresTo(one));
        },
        iter: Soak.Size(10_000));
}
