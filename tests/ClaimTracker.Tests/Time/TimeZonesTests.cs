namespace ClaimTracker.Tests;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("Etc/GMT+12")]
    [InlineData("Europe/Moscow")]
    [InlineData("Europe/Kyiv")]
    [InlineData("America/New_York")]
    [InlineData("America/Port-au-Prince")]
    [InlineData("America/Argentina/Buenos_Aires")]
    public void TryFind_IanaName_IsFound(string name)
    {
        Assert.True(TimeZones.TryFind(name, out var zone));
        Assert.Equal(name, zone.Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Europe/Halden")]
    [InlineData("Russian Standard Time")]
    [InlineData("UTC-11")]
    [InlineData("UTC+12")]
    [InlineData("utc")]
    [InlineData("europe/moscow")]
    [InlineData("EUROPE/MOSCOW")]
    [InlineData(" Europe/Moscow")]
    [InlineData("Europe/Moscow ")]
    [InlineData("Europe/Moscow\0")]
    [InlineData("Europe")]
    [InlineData("Europe/")]
    [InlineData("/Europe/Moscow")]
    [InlineData("Europe//Moscow")]
    [InlineData("Europe/../Europe/Moscow")]
    [InlineData("../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\Windows")]
    [InlineData("localtime")]
    [InlineData("posixrules")]
    [InlineData("posix/Europe/Moscow")]
    [InlineData("Factory")]
    [InlineData("+03:00")]
    [InlineData("MSK-3")]
    public void TryFind_AnythingElse_IsRefused(string? name)
    {
        Assert.True(TimeZones.TryFind("Europe/Moscow", out _));

        Assert.False(TimeZones.TryFind(name!, out var zone));
        Assert.Null(zone);
    }

    [Fact]
    public void TryFind_AnyText_NeverThrows() =>
        Gen.OneOf(Gen.String, Gen.String["ABCabc/_+-.0"]).Sample(name => TimeZones.TryFind(name, out var zone) == zone is not null, iter: 300);
}
