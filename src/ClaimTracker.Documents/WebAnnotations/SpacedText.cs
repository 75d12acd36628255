using System.Text;

namespace ClaimTracker.Documents;

/// <summary>A text in which each run of white space is one space, without any at its ends, and where each letter stood.</summary>
internal readonly struct SpacedText
{
    private readonly int[] _places;

    private SpacedText(string letters, int[] places) => (Letters, _places) = (letters, places);

    public string Letters { get; }

    public static SpacedText Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        var places = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (isSpace && (letters.Length == 0 || letters[^1] == ' '))
            {
                continue;
            }

            places[letters.Length] = i;
            letters.Append(isSpace ? ' ' : text[i]);
        }

        letters.Length -= letters.Length > 0 && letters[^1] == ' ' ? 1 : 0;
        return new SpacedText(letters.ToString(), places);
    }

    /// <summary>Where a letter stood.</summary>
    public int IndexOf(int letter) => _places[letter];
}
