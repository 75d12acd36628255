using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Ids for what has none in a table: from its name, so that people recognise it.</summary>
internal static class NewId
{
    private const int MaxLength = 48;

    /// <param name="name">The name or text.</param>
    /// <param name="otherwise">The beginning of the id where no letter of the name can stand in one.</param>
    /// <param name="isTaken">Whether there is such an id.</param>
    public static string Of(string name, string otherwise, Func<string, bool> isTaken)
    {
        if (Slug.IsValid(name) && !isTaken(name))
        {
            return name;
        }

        var letters = Letters(name);
        var beginning = letters.Length == 0 ? otherwise : letters;
        var id = letters.Length == 0 ? otherwise + "1" : beginning;
        for (var number = 2; isTaken(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{beginning}{(letters.Length == 0 ? "" : "-")}{number}");
        }

        return id;
    }

    /// <summary>The id of a claim that a row gives none: the same for the same content, so that a table can be read again.</summary>
    public static ClaimId OfContent(ClaimDraft claim)
    {
        var content = new StringBuilder();
        foreach (var (key, value) in WrittenClaim.Of(claim.Identified("row"), new WrittenTexts(TimeZoneInfo.Utc, isJson: true, new LossList())).Fields)
        {
            Append(content.Append('\u001E').Append(key), value);
        }

        return new ClaimId("row-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, 8)));
    }

    private static void Append(StringBuilder content, WrittenValue value)
    {
        switch (value)
        {
            case WrittenValue.Scalar scalar:
                content.Append('\u001F').Append(scalar.Text);
                break;
            case WrittenValue.List list:
                foreach (var item in list.Items)
                {
                    Append(content.Append('\u001D'), item);
                }

                break;
            case WrittenMap map:
                foreach (var (key, field) in map.Fields)
                {
                    Append(content.Append('\u001C').Append(key), field);
                }

                break;
        }
    }

    // Latin letters without their marks, and digits; what is between them becomes one dash.
    private static string Letters(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in Sound(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
            else if (letters.Length > 0 && letters[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append('-');
            }

            if (letters.Length == MaxLength)
            {
                break;
            }
        }

        return letters.ToString().TrimEnd('-');
    }

    // Half a character cannot be taken apart.
    private static string Sound(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Shown.Prefix(name, MaxLength * 4)));
}
