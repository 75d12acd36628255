using System.Buffers;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>What stands for the parameters of a pack: <c>{event}</c> in its texts is the raid on Harden.</summary>
internal sealed class PackWords(IReadOnlyDictionary<string, string> words)
{
    private static readonly SearchValues<char> Braces = SearchValues.Create('{', '}');

    public static PackWords None { get; } = new(new Dictionary<string, string>());

    /// <summary>The words by parameter.</summary>
    public IReadOnlyDictionary<string, string> ByName => words;

    /// <summary>The names in braces in a text, in its order.</summary>
    public static IEnumerable<string> NamesIn(string text)
    {
        for (var (open, close) = Next(text, 0); open >= 0; (open, close) = Next(text, close))
        {
            yield return text[(open + 1)..close];
        }
    }

    /// <summary>A text with the words in it; braces around anything else stay.</summary>
    /// <returns>Null where it becomes longer than a text may be.</returns>
    public string? Say(string text)
    {
        if (words.Count == 0 || !text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var said = new StringBuilder(text.Length);
        var end = 0;
        for (var (open, close) = Next(text, 0); open >= 0 && said.Length <= DocumentLimits.TextBytes; (open, close) = Next(text, close))
        {
            if (words.TryGetValue(text[(open + 1)..close], out var word))
            {
                said.Append(text, end, open - end).Append(word);
                end = close + 1;
            }
        }

        said.Append(text, end, text.Length - end);
        return said.Length <= DocumentLimits.TextBytes ? said.ToString() : null;
    }

    // The next innermost pair of braces; negative where there is none.
    private static (int Open, int Close) Next(string text, int from)
    {
        for (var open = -1; from < text.Length && text.AsSpan(from).IndexOfAny(Braces) is >= 0 and var step; from++)
        {
            from += step;
            if (text[from] == '{')
            {
                open = from;
            }
            else if (open >= 0)
            {
                return (open, from);
            }
        }

        return (-1, -1);
    }
}
