using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>Finds time zones by their IANA name, and by nothing else.</summary>
internal static class TimeZones
{
    private const int LongestName = 64;

    private static readonly SearchValues<char> NameLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-");

    /// <summary>Finds a zone such as <c>Europe/Moscow</c> or <c>UTC</c>. Never throws.</summary>
    /// <remarks>
    /// Names are case-sensitive. Refused are names of Windows zones, names that only mean something on this machine
    /// (<c>localtime</c>), and everything that is a path rather than a name.
    /// </remarks>
    internal static bool TryFind([NotNullWhen(true)] string? ianaName, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = null;
        if (ianaName == "UTC")
        {
            zone = TimeZoneInfo.Utc;
            return true;
        }

        if (!IsName(ianaName)
            || !TimeZoneInfo.TryFindSystemTimeZoneById(ianaName, out var found)
            || !found.HasIanaId
            || IsOnlyACaseVariant(found.Id, ianaName))
        {
            return false;
        }

        zone = found;
        return true;
    }

    // The framework finds a name in the wrong case once the right one was asked for; the answer must not depend on that.
    private static bool IsOnlyACaseVariant(string found, string asked) =>
        found != asked && string.Equals(found, asked, StringComparison.OrdinalIgnoreCase);

    // Every part of an IANA name begins with a capital. "Factory" is the zone of a machine that nobody set up.
    private static bool IsName([NotNullWhen(true)] string? name)
    {
        if (string.IsNullOrEmpty(name) || name.Length > LongestName || name == "Factory")
        {
            return false;
        }

        foreach (var part in name.AsSpan().Split('/'))
        {
            var letters = name.AsSpan()[part];
            if (letters.IsEmpty || !char.IsAsciiLetterUpper(letters[0]) || letters.ContainsAnyExcept(NameLetters))
            {
                return false;
            }
        }

        return true;
    }
}
