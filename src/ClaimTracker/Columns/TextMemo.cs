namespace ClaimTracker;

/// <summary>Remembers the number that a text was found to stand for. It lets go of everything once it has grown too large.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed class TextMemo
{
    private const int MostTexts = 1 << 20;

    private SegmentedList<(string Text, int Number)> _entries = new();
    private HashIndex _index = new();

    /// <summary>The number of a text, or <see cref="InternTable{T}.None"/> where it is not known.</summary>
    public int Find(string text)
    {
        var probe = _index.Look(text.GetHashCode(StringComparison.Ordinal));
        while (probe.Next())
        {
            ref var entry = ref _entries.At(probe.Number);
            if (entry.Text == text)
            {
                return entry.Number;
            }
        }

        return InternTable<string>.None;
    }

    /// <summary>Remembers the number of a text that is not known yet.</summary>
    public void Add(string text, int number)
    {
        if (_entries.Count == MostTexts)
        {
            Clear();
        }

        _index.Add(text.GetHashCode(StringComparison.Ordinal), _entries.Add((text, number)));
    }

    public void Clear() => (_entries, _index) = (new(), new());
}
