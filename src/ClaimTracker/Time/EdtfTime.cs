using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>A time as vague as it was told: a year, a month, a day, a clock time, or an interval of them.</summary>
/// <remarks>
/// <para>Forms, the part of EDTF (ISO 8601-2) that newsrooms need: <c>2023</c>, <c>2023-05</c>, <c>2023-05-22</c>,
/// <c>2023-05-22T14:00</c> and <c>2023-05-22T14:00:05</c>, these two with an optional <c>Z</c> or offset up to <c>±14:00</c>;
/// one <c>~</c>, <c>?</c> or <c>%</c> at the end, which reaches one unit of the time's own precision further at either end;
/// and intervals <c>a/b</c>, from the start of a to the <em>end</em> of b, <c>a/..</c> and <c>../b</c>. Years 0001 to 9999.</para>
/// <para>A time spans what its precision spans, in the offset it names, else in the zone given, else in UTC. Days begin at
/// midnight of the zone. A local time that occurs twice is the first one; one that does not occur is read with the offset
/// before the change, and a day that a zone leapt over is empty.</para>
/// <para>Immutable and thread-safe. Two times are equal when both the text and what it spans are.</para>
/// <para>In JSON a time is its text, and is read in UTC: a zone that was given when it was first read is not kept.</para>
/// </remarks>
/// <example><code>EdtfTime.Parse("2023-05-22~").Interval // [2023-05-21T00:00:00Z, 2023-05-24T00:00:00Z)</code></example>
[JsonConverter(typeof(EdtfTimeJsonConverter))]
public sealed class EdtfTime : IEquatable<EdtfTime>
{
    private EdtfTime(string text, TimeInterval interval) => (Text, Interval) = (text, interval);

    /// <summary>The time exactly as it was given. Never empty.</summary>
    public string Text { get; }

    /// <summary>The time it spans; half-open, and open at an end written <c>..</c>.</summary>
    public TimeInterval Interval { get; }

    /// <summary>Reads a time.</summary>
    /// <param name="text">One of the forms above, without white space. The end of an interval must not begin before its
    /// beginning does, marks counted in.</param>
    /// <param name="zone">The zone in which a time without an offset is read; null stands for UTC.</param>
    /// <returns>Never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is none of the forms; the message says why, and what is allowed.</exception>
    public static EdtfTime Parse(string text, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, zone, out var time, out var fault) ? time : throw new FormatException(fault);
    }

    /// <summary>Reads a time in UTC, where it does not name an offset.</summary>
    /// <inheritdoc cref="TryParse(string?, TimeZoneInfo?, out EdtfTime?)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfTime? time) =>
        TryParse(text, zone: null, out time, out _);

    /// <summary>Reads a time, or tells that it cannot be read.</summary>
    /// <param name="text">Any text; one of the forms above is read.</param>
    /// <param name="zone">The zone in which a time without an offset is read; null stands for UTC.</param>
    /// <param name="time">The time; null when the text is refused.</param>
    /// <returns>True when the text was read.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, TimeZoneInfo? zone, [NotNullWhen(true)] out EdtfTime? time) =>
        TryParse(text, zone, out time, out _);

    /// <summary>Makes a day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the number of days in that month.</param>
    /// <param name="zone">The zone whose midnights bound the day; null stands for UTC.</param>
    /// <returns>Never null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static EdtfTime Day(int year, int month, int day, TimeZoneInfo? zone = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(year, month));
        return Parse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), zone);
    }

    /// <summary>Makes a time to the second; fractions of it are cut off.</summary>
    /// <param name="instant">Any instant; its offset is kept in the text, zero as <c>Z</c>.</param>
    /// <returns>Never null.</returns>
    public static EdtfTime At(DateTimeOffset instant) => Parse(instant.ToString(
        instant.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    /// <summary>Tells whether the other time has the same text and spans the same interval.</summary>
    /// <param name="other">Another time, or null.</param>
    public bool Equals(EdtfTime? other) => other is not null && Text == other.Text && Interval == other.Interval;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Interval);

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    /// <summary>As the public form, with a sentence that says why the text was refused.</summary>
    internal static bool TryParse(
        [NotNullWhen(true)] string? text,
        TimeZoneInfo? zone,
        [NotNullWhen(true)] out EdtfTime? time,
        [NotNullWhen(false)] out string? fault)
    {
        time = EdtfReader.TryRead(text ?? "", zone, out var interval, out fault) ? new EdtfTime(text!, interval) : null;
        return time is not null;
    }

    /// <summary>A time that was read before, in a zone that is not known any more, with what it spanned.</summary>
    internal static bool TryRecall(
        string text, long? start, long? end, [NotNullWhen(true)] out EdtfTime? time, [NotNullWhen(false)] out string? fault)
    {
        fault = EdtfReader.FaultOfSpan(text, start, end);
        time = fault is null ? new EdtfTime(text, new TimeInterval(start, end)) : null;
        return time is not null;
    }
}
