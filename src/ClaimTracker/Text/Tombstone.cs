using System.Security.Cryptography;

namespace ClaimTracker;

/// <summary>What stands in the place of a redacted text. It says nothing of the text: the key is random.</summary>
internal static class Tombstone
{
    private const int KeyLength = 16;
    private const string Prefix = "redacted-";

    /// <summary>A new key: sixteen digits from 0 to f.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(KeyLength, lowercase: true);

    public static bool IsKey(string key) => key.Length == KeyLength && key.All(char.IsAsciiHexDigitLower);

    public static string TextOf(string key) => $"[redacted {key}]";

    /// <summary>An address that leads nowhere (RFC 2606), another for each number.</summary>
    public static string AddressOf(string key, int number) => FormattableString.Invariant($"https://redacted.invalid/{key}/{number}");

    /// <summary>The id under which a redacted entity goes on.</summary>
    public static string IdOf(string key) => Prefix + key;

    /// <summary>The key in such an id; null where it is none.</summary>
    public static string? KeyIn(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) && IsKey(id[Prefix.Length..]) ? id[Prefix.Length..] : null;
}
