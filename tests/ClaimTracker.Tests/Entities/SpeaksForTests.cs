namespace ClaimTracker.Tests;

public sealed class SpeaksForTests
{
    [Fact]
    public void SpeaksFor_DefaultParty_Throws() => Assert.Throws<ArgumentException>("party", () => new SpeaksFor(default));

    [Theory]
    [InlineData("2023", "2022")]
    [InlineData("2023", "2023")]
    [InlineData("2023-05-01", "2023-05")]
    [InlineData("2023", "../2024")]
    [InlineData(null, "../2024")]
    public void SpeaksFor_EndNotAfterItsBeginning_Throws(string? from, string until) =>
        Assert.Throws<ArgumentException>(nameof(until), () => Link(from, until));

    [Theory]
    [InlineData("2022", "2023", "2021", false)]
    [InlineData("2022", "2023", "2021-12-31", false)]
    [InlineData("2022", "2023", "2022-01-01", true)]
    [InlineData("2022", "2023", "2022-12-31", true)]
    [InlineData("2022", "2023", "2023-01-01", false)]
    [InlineData("2022", "2023", "2021/2022", true)]
    [InlineData("2022", "2023", "2022-12/2023-01", true)]
    [InlineData("2022", "2023", "2023/..", false)]
    [InlineData("2022", "2023", "../2021", false)]
    [InlineData("2022", null, "2021", false)]
    [InlineData("2022", null, "2099", true)]
    [InlineData(null, "2023", "1999", true)]
    [InlineData(null, "2023", "2023", false)]
    [InlineData(null, null, "2023", true)]
    [InlineData("2022", "2023", null, true)]
    [InlineData("2022-05~", null, "2022-04-15", true)]
    [InlineData("2022-05~", null, "2022-03-31", false)]
    public void Counts_Said_WhereItOverlapsFromTheStartOfFromToTheStartOfUntil(string? from, string? until, string? said, bool counts) =>
        Assert.Equal(counts, Link(from, until).Counts(said is null ? null : Some.Time(said)));

    [Fact]
    public void Equals_AllPartsAlike_Is() => Assert.Equal(new SpeaksFor(Some.Russia.Id, "envoy", Some.Time("2022")), new SpeaksFor(Some.Russia.Id, "envoy", Some.Time("2022")));

    private static SpeaksFor Link(string? from, string? until) =>
        new(Some.Russia.Id, "envoy", from is null ? null : Some.Time(from), until is null ? null : Some.Time(until));
}
