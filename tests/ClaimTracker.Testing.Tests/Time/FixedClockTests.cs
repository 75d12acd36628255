namespace ClaimTracker.Testing.Tests;

public sealed class FixedClockTests
{
    private static readonly DateTimeOffset Evening = new(2023, 5, 22, 19, 30, 0, TimeSpan.FromHours(3));

    [Fact]
    public void GetUtcNow_New_StandsAtNoon()
    {
        var clock = new FixedClock();

        Assert.Equal(FixedClock.Noon, clock.GetUtcNow());
        Assert.Equal(clock.GetUtcNow(), clock.GetUtcNow());
    }

    [Fact]
    public void GetUtcNow_AnyOffset_IsTheSameMomentInUtc()
    {
        var clock = new FixedClock(Evening);

        Assert.Equal(Evening, clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetUtcNow().Offset);
        Assert.Equal(clock.GetUtcNow(), clock.GetLocalNow());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(0)]
    [InlineData(-20)]
    public void Advance_ByMinutes_MovesTimeAndTimeStamps(int minutes)
    {
        var clock = new FixedClock(Evening);
        var stamp = clock.GetTimestamp();

        clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(Evening.AddMinutes(minutes), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(minutes), clock.GetElapsedTime(stamp));
    }

    [Fact]
    public void SetTo_Earlier_StandsThere()
    {
        var clock = new FixedClock();

        clock.SetTo(Evening);

        Assert.Equal(Evening, clock.GetUtcNow());
    }

    [Fact]
    public void Clock_FirstAndLastMoment_StandThere()
    {
        Assert.Equal(DateTimeOffset.MinValue, new FixedClock(DateTimeOffset.MinValue).GetUtcNow());
        Assert.Equal(DateTimeOffset.MaxValue, new FixedClock(DateTimeOffset.MaxValue).GetUtcNow());
    }

    [Fact]
    public void Advance_BeyondTheYears_ThrowsAndStays()
    {
        var clock = new FixedClock(Evening);

        Assert.Throws<ArgumentOutOfRangeException>("by", () => clock.Advance(TimeSpan.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("by", () => clock.Advance(TimeSpan.MinValue));
        Assert.Equal(Evening, clock.GetUtcNow());
    }

    [Fact]
    public void CreateTimer_Always_SaysWhatToTake() =>
        Assert.Contains("FakeTimeProvider", Assert.Throws<NotSupportedException>(
            () => new FixedClock().CreateTimer(_ => { }, null, TimeSpan.Zero, TimeSpan.Zero)).Message, StringComparison.Ordinal);

    [Fact]
    public void Ledger_WithTheClock_RecordsWhenItSays()
    {
        var clock = new FixedClock(Evening);
        var ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = clock });

        ledger.Add(Speaker.Person("mayor", "the mayor"));
        clock.Advance(TimeSpan.FromHours(1));
        ledger.Add(Speaker.Person("clerk", "the clerk"));

        Assert.Equal([Evening, Evening.AddHours(1)], ledger.Entries.Select(entry => entry.Recorded));
    }
}
