using System.Buffers;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Walks over a broken piece of JSON to see what is wrong with it.</summary>
internal ref struct JsonScan(ReadOnlySpan<byte> utf8, int offset)
{
    private static readonly SearchValues<byte> WordEnds = SearchValues.Create(" \t\r\n,:[]{}\"/"u8);
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _offset = offset;

    internal readonly bool IsAtEnd => _offset >= _utf8.Length;

    /// <summary>The byte here; zero at the end, which no valid text contains.</summary>
    internal readonly byte Current => IsAtEnd ? (byte)0 : _utf8[_offset];

    /// <summary>The word or character here, quoted for a sentence.</summary>
    internal readonly string Found
    {
        get
        {
            if (IsAtEnd)
            {
                return "the end of the text";
            }

            var rest = _utf8[_offset..];
            var length = rest.IndexOfAny(WordEnds);
            if (length == 0)
            {
                _ = Rune.DecodeFromUtf8(rest, out _, out length);
            }

            // A few bytes more than are shown; a character cut in two becomes the sign for that, which is not shown either.
            var word = Encoding.UTF8.GetString(rest[..Math.Min(length < 0 ? rest.Length : length, 400)]);
            return $"'{Shown.Short(word)}'";
        }
    }

    internal readonly JsonFault Fault(string message) => new(_offset, message);

    internal bool Skip(char expected)
    {
        if (Current != expected)
        {
            return false;
        }

        _offset++;
        return true;
    }

    internal void SkipBlanks()
    {
        var length = _utf8[_offset..].IndexOfAnyExcept(" \t\r\n"u8);
        _offset = length < 0 ? _utf8.Length : _offset + length;
    }

    /// <summary>Skips white space and comments.</summary>
    /// <returns>False when a comment is broken; <paramref name="fault"/> tells how.</returns>
    internal bool SkipSpace(out JsonFault fault)
    {
        fault = default;
        for (SkipBlanks(); Current == '/'; SkipBlanks())
        {
            var rest = _utf8[_offset..];
            var isLine = rest.StartsWith("//"u8);
            if (!isLine && !rest.StartsWith("/*"u8))
            {
                fault = Fault("A '/' stands alone here; a comment begins with '//' or '/*'.");
                return false;
            }

            var length = isLine ? rest.IndexOfAny((byte)'\n', (byte)'\r') : rest[2..].IndexOf("*/"u8) + 2;
            if (!isLine && length < 2)
            {
                fault = Fault("The comment that begins here is not closed with '*/'.");
                return false;
            }

            _offset = isLine ? (length < 0 ? _utf8.Length : _offset + length) : _offset + length + 2;
        }

        return true;
    }

    /// <summary>Skips a text in double quotes.</summary>
    /// <returns>False when it is broken; <paramref name="fault"/> tells how.</returns>
    internal bool SkipText(out JsonFault fault)
    {
        fault = default;
        for (var at = _offset + 1; at < _utf8.Length; at++)
        {
            switch (_utf8[at])
            {
                case (byte)'"':
                    _offset = at + 1;
                    return true;
                case (byte)'\\' when !IsEscape(_utf8[(at + 1)..]):
                    fault = new(at, "After '\\' stands one of \" \\ / b f n r t, or u with four hexadecimal digits; a '\\' itself is written '\\\\'.");
                    return false;
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    fault = Fault("The text that begins here is not closed in its line; a line break in a text is written '\\n'.");
                    return false;
                case < 0x20:
                    fault = new(at, "A control character stands in a text; a tab is written '\\t', others '\\u' with four hexadecimal digits.");
                    return false;
            }
        }

        fault = Fault("The text that begins here is not closed; a '\"' is missing.");
        return false;
    }

    private static bool IsEscape(ReadOnlySpan<byte> after) =>
        after is [(byte)'u', ..]
            ? after.Length > 4 && !after[1..5].ContainsAnyExcept(HexDigits)
            : after is [var letter, ..] && "\"\\/bfnrt"u8.Contains(letter);
}
