using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Numbers the keys of a document, so that each is kept once and two of them are compared as numbers.</summary>
internal sealed class KeyTable
{
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal KeyTable()
    {
        _numbers = new(StringComparer.Ordinal);
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal string this[int number] => _keys[number];

    /// <summary>The number of a key.</summary>
    internal int Of(string key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = Add(key);
        }

        return number;
    }

    /// <summary>The number of a key in UTF-8, at most <see cref="DocumentLimits.KeyBytes"/> long and without escapes.</summary>
    internal int Of(ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[DocumentLimits.KeyBytes];
        ReadOnlySpan<char> key = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        return _bySpan.TryGetValue(key, out var number) ? number : Add(key.ToString());
    }

    /// <summary>The number of a key, if the document has it anywhere.</summary>
    internal bool TryFind(string key, out int number) => _numbers.TryGetValue(key, out number);

    private int Add(string key)
    {
        _numbers.Add(key, _keys.Count);
        _keys.Add(key);
        return _keys.Count - 1;
    }
}
