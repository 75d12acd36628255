using System.Globalization;

namespace ClaimTracker.Cli;

/// <summary>Small pieces of English.</summary>
internal static class Words
{
    private const int MostNames = 8;

    /// <summary>"a", "a and b", "a, b and c", and of very many the first ones and how many more there are.</summary>
    public static string Join(IEnumerable<string> names)
    {
        var all = names.ToArray();
        var shown = all.Length > MostNames + 1 ? [.. all[..MostNames], $"{Number(all.Length - MostNames)} more"] : all;
        return shown.Length < 2 ? string.Concat(shown) : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
    }

    /// <summary>"1 claim", "3 claims"; never broken between lines.</summary>
    public static string Count(int count, string noun) => $"{Number(count)}\u00A0{noun}{(count == 1 ? string.Empty : "s")}";

    /// <summary>A number in digits, in groups of three.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The text in quotation marks.</summary>
    public static string Quoted(string text) => $"“{text.Trim()}”";

    /// <summary>The beginning of a text, up to some characters and not in the middle of one.</summary>
    public static string Short(string text, int most)
    {
        var elements = StringInfo.ParseCombiningCharacters(text);
        return elements.Length <= most ? text : $"{text[..elements[most - 1]].TrimEnd()}…";
    }

}
