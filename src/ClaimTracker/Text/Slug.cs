using System.Buffers;

namespace ClaimTracker;

/// <summary>The form of the ids in a ledger and in a document.</summary>
/// <remarks>ASCII, so that two ids that look alike are alike. No length limit of its own: the one for texts holds.</remarks>
internal static class Slug
{
    private static readonly SearchValues<byte> Characters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"u8);

    /// <summary>What an id consists of, in words, for messages.</summary>
    internal const string Allowed = "letters, digits, - and _, starting with a letter or digit";

    /// <summary>Tells whether a text can be an id. Null and the empty text cannot.</summary>
    internal static bool IsValid(string? text)
    {
        if (string.IsNullOrEmpty(text) || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether a text in UTF-8 can be an id.</summary>
    internal static bool IsValid(ReadOnlySpan<byte> utf8) =>
        !utf8.IsEmpty && char.IsAsciiLetterOrDigit((char)utf8[0]) && !utf8.ContainsAnyExcept(Characters);
}
