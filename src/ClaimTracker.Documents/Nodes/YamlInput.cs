using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Gives a text to the YAML scanner so that only CR and LF end a line, as YAML 1.2 and editors have it.</summary>
/// <remarks>
/// The scanner follows YAML 1.1, to which U+0085, U+2028 and U+2029 are line breaks: a quotation pasted from the web would
/// fall apart, or smuggle in a key. While they pass through the scanner, characters that no text may contain stand for them.
/// </remarks>
internal sealed class YamlInput : TextReader
{
    private static readonly char[] Breaks = ['\u0085', '\u2028', '\u2029'];
    private static readonly SearchValues<char> BreakValues = SearchValues.Create(Breaks);
    private readonly StreamReader _text;
    private readonly char[]? _standIns;
    private readonly SearchValues<char>? _standInValues;

    internal YamlInput(byte[] utf8, int start, int count)
    {
        _text = new(new MemoryStream(utf8, start, count, writable: false), Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
        _standIns = StandIns(utf8.AsSpan(start, count));
        _standInValues = _standIns is null ? null : SearchValues.Create(_standIns);
    }

    public override int Peek() => _text.Peek() is var next && next < 0 ? next : Exchange((char)next, Breaks, _standIns);

    public override int Read() => _text.Read() is var next && next < 0 ? next : Exchange((char)next, Breaks, _standIns);

    public override int Read(char[] buffer, int index, int count)
    {
        var length = _text.Read(buffer, index, count);
        if (_standIns is not null)
        {
            Exchange(buffer.AsSpan(index, length), BreakValues, Breaks, _standIns);
        }

        return length;
    }

    /// <summary>A text as it stands in the file, from what the scanner made of it.</summary>
    internal string Restore(string scanned)
    {
        if (_standInValues is null || !scanned.AsSpan().ContainsAny(_standInValues))
        {
            return scanned;
        }

        var restored = scanned.ToCharArray();
        Exchange(restored, _standInValues, _standIns!, Breaks);
        return new(restored);
    }

    protected override void Dispose(bool disposing)
    {
        _text.Dispose();
        base.Dispose(disposing);
    }

    /// <returns>Three of the characters U+FDD0 to U+FDEF that do not occur; null where nothing needs them.</returns>
    private static char[]? StandIns(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf("\u0085"u8) < 0 && utf8.IndexOf("\u2028"u8) < 0 && utf8.IndexOf("\u2029"u8) < 0)
        {
            return null;
        }

        var free = new List<char>(3);
        for (var candidate = '\uFDD0'; candidate <= '\uFDEF' && free.Count < 3; candidate++)
        {
            if (utf8.IndexOf(Encoding.UTF8.GetBytes(candidate.ToString(CultureInfo.InvariantCulture))) < 0)
            {
                free.Add(candidate);
            }
        }

        return free.Count == 3 ? [.. free] : null;
    }

    private static void Exchange(Span<char> text, SearchValues<char> values, char[] from, char[] to)
    {
        for (var at = text.IndexOfAny(values); at >= 0; at = text.IndexOfAny(values))
        {
            text[at] = Exchange(text[at], from, to);
            text = text[(at + 1)..];
        }
    }

    private static char Exchange(char character, char[] from, char[]? to) =>
        to is not null && Array.IndexOf(from, character) is var at and >= 0 ? to[at] : character;
}
