namespace ClaimTracker;

/// <summary>Remembers the number that a text was found to stand for. It lets go of everything once it has grown too large.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed class TextMemo
{
    private const int None = InternTable<string>.None;
    private const int Another = -2;
    private const int MostTexts = 1 << 20;

    private SegmentedList<(string Text, int Number)> _entries = new();
    private HashIndex _index = new();

    /// <summary>The number of a text, or <see cref="InternTable{T}.None"/> where it is not known.</summary>
    public int Find(string text)
    {
        var probe = _index.Look(HashOf(text));
        while (probe.Next())
        {
            ref var entry = ref _entries.At(probe.Number);
            if (entry.Text == text)
            {
                return entry.Number;
            }
        }

        return None;
    }

    /// <summary>The numbers of many texts, or None for those that are not known or missing.</summary>
    /// <remarks>
    /// Step by step for all of them, because most of the time goes by waiting for memory: of many reads that do not depend on one another the machine
    /// waits for all at once.
    /// </remarks>
    public void Find(ReadOnlySpan<string?> texts, Span<int> numbers)
    {
        Span<int> hashes = stackalloc int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            hashes[i] = texts[i] is { } text ? HashOf(text) : 0;
        }

        _index.Look(hashes, numbers);
        for (var i = 0; i < texts.Length; i++)
        {
            // The length stands where the text begins.
            if (numbers[i] >= 0 && _entries.At(numbers[i]).Text.Length != texts[i]?.Length)
            {
                numbers[i] = Another;
            }
        }

        for (var i = 0; i < texts.Length; i++)
        {
            numbers[i] = (texts[i], numbers[i]) switch
            {
                (null, _) or (_, None) => None,
                (var text, Another) => Find(text),
                var (text, number) => _entries.At(number) is var entry && entry.Text == text ? entry.Number : Find(text),
            };
        }
    }

    /// <summary>Remembers the number of a text that is not known yet.</summary>
    public void Add(string text, int number)
    {
        if (_entries.Count == MostTexts)
        {
            Clear();
        }

        _index.Add(HashOf(text), _entries.Add((text, number)));
    }

    public void Clear() => (_entries, _index) = (new(), new());

    private static int HashOf(string text) => text.GetHashCode(StringComparison.Ordinal);
}
