namespace ClaimTracker;

/// <summary>The form of the ids in a ledger and in a document.</summary>
/// <remarks>ASCII, so that two ids that look alike are alike. No length limit of its own: the one for texts holds.</remarks>
internal static class Slug
{
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
}
