namespace ClaimTracker.Testing;

/// <summary>A clock that stands still until a test moves it, for <see cref="ClaimTrackerOptions.TimeProvider"/>.</summary>
/// <remarks>
/// <para>Thread-safe. Its time zone is UTC. Time stamps (<see cref="TimeProvider.GetTimestamp"/>) follow it too, so that elapsed time is what the test says. It can be set back, as
/// clocks of machines are.</para>
/// <para>It keeps no timers, because ClaimTracker sets none. Where code of yours does, take <c>FakeTimeProvider</c> of Microsoft.Extensions.TimeProvider.Testing, which
/// goes into the same option.</para>
/// </remarks>
/// <example><code>
/// var clock = new FixedClock(new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero));
/// var ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = clock });
/// clock.Advance(TimeSpan.FromMinutes(20));
/// </code></example>
public sealed class FixedClock : TimeProvider
{
    private long _ticks;

    /// <summary>A clock that stands at <see cref="Noon"/>.</summary>
    public FixedClock()
        : this(Noon)
    {
    }

    /// <param name="now">Where it stands at first; any offset, told as UTC.</param>
    public FixedClock(DateTimeOffset now) => _ticks = now.UtcTicks;

    /// <summary>3 May 2024, 12:00 UTC: when the sample ledgers are recorded, unless their options have another clock.</summary>
    public static DateTimeOffset Noon { get; } = new(2024, 5, 3, 12, 0, 0, TimeSpan.Zero);

    /// <summary>UTC.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>Ten million time stamps a second, one for each tick.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Where it stands, with an offset of zero.</summary>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Where it stands, in ticks.</summary>
    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    /// <summary>Puts it on, by any time; a negative one puts it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would leave the years 1 to 9999; it stays where it is.</exception>
    public void Advance(TimeSpan by)
    {
        var now = Interlocked.Read(ref _ticks);
        var next = (Int128)now + by.Ticks;
        if (next < 0 || next > DateTimeOffset.MaxValue.UtcTicks)
        {
            throw new ArgumentOutOfRangeException(nameof(by), by, "The clock stays within the years 1 to 9999.");
        }

        Interlocked.Add(ref _ticks, by.Ticks);
    }

    /// <summary>Sets it.</summary>
    public void SetTo(DateTimeOffset now) => Interlocked.Exchange(ref _ticks, now.UtcTicks);

    /// <summary>Never gives a timer: see the remarks of the class.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException(
        $"A {nameof(FixedClock)} keeps no timers. Take FakeTimeProvider of Microsoft.Extensions.TimeProvider.Testing where the code under test sets some.");
}
