using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>The places in a row: as a path in a claim, which is also how JSON names them, and as the name of a column.</summary>
internal static class RowPath
{
    /// <summary>The path of a field, such as <c>/onBehalfOf</c>.</summary>
    public static string Of(RowField field) => "/" + WireWord.Of(field);

    /// <summary>The path of a field of a hop, such as <c>/via/0/outlet</c>.</summary>
    public static string Of(int hop, HopField field) => string.Create(CultureInfo.InvariantCulture, $"/via/{hop}/{WireWord.Of(field)}");

    /// <summary>The column of a path: <c>/via/0/outletName</c> is <c>via 1 outlet name</c>.</summary>
    public static string ColumnOf(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is ["via", var hop, var field, ..] && int.TryParse(hop, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"via {number + 1} {InWords(field)}")
            : parts is [var first, ..] ? InWords(first) : string.Empty;
    }

    // onBehalfOf is "on behalf of".
    private static string InWords(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            _ = char.IsAsciiLetterUpper(letter) ? words.Append(' ').Append(char.ToLowerInvariant(letter)) : words.Append(letter);
        }

        return words.ToString();
    }
}
