using System.Buffers;
using System.Buffers.Text;

namespace ClaimTracker;

/// <summary>Goes through a line that is written exactly as this version of the library writes it. What is written otherwise is not gone through.</summary>
internal ref struct PlainLine(ReadOnlySpan<byte> line)
{
    private static readonly SearchValues<byte> EndsOfText = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 0x20).Select(control => (byte)control)]);

    private ReadOnlySpan<byte> _rest = line;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Goes past some letters, if they come next.</summary>
    public bool Skip(ReadOnlySpan<byte> letters)
    {
        if (!_rest.StartsWith(letters))
        {
            return false;
        }

        _rest = _rest[letters.Length..];
        return true;
    }

    /// <summary>Goes past a whole number from 1, without leading zeros.</summary>
    public bool Number(out int number)
    {
        if (_rest is not [>= (byte)'1' and <= (byte)'9', ..] || !Utf8Parser.TryParse(_rest, out number, out var length))
        {
            number = 0;
            return false;
        }

        _rest = _rest[length..];
        return true;
    }

    /// <summary>Goes past a text in quotation marks that holds no escapes.</summary>
    public bool Text(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (_rest is not [(byte)'"', ..])
        {
            return false;
        }

        var end = _rest[1..].IndexOfAny(EndsOfText);
        if (end < 0 || _rest[end + 1] != (byte)'"')
        {
            return false;
        }

        text = _rest.Slice(1, end);
        _rest = _rest[(end + 2)..];
        return true;
    }

    /// <summary>Goes past the text of a field, if the field comes next; the text is empty where it does not.</summary>
    /// <returns>False where the field comes next and holds something else, or nothing.</returns>
    public bool Optional(ReadOnlySpan<byte> field, out ReadOnlySpan<byte> text)
    {
        text = default;
        return !Skip(field) || (Text(out text) && !text.IsEmpty);
    }

    /// <summary>Goes past an object that holds no other, its braces included.</summary>
    public bool FlatObject(out ReadOnlySpan<byte> piece)
    {
        piece = default;
        var end = _rest.IndexOf((byte)'}');
        if (_rest is not [(byte)'{', ..] || end < 0 || _rest[1..end].Contains((byte)'{'))
        {
            return false;
        }

        piece = _rest[..(end + 1)];
        _rest = _rest[(end + 1)..];
        return true;
    }
}
