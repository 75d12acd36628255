using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ClaimTracker;

/// <summary>Texts in lines. Every string of UTF-16 comes back as it was, halves of surrogate pairs included.</summary>
/// <remarks>
/// Escaped is what JSON demands, what some programs take for a line break (U+0085, U+2028, U+2029), and a surrogate without its other half,
/// which UTF-8 cannot hold. All else stands as it is, so that bytes do not depend on which characters the runtime knows.
/// </remarks>
internal static class LineText
{
    private const int LongestEscape = 6;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static void Write(Utf8JsonWriter json, string text)
    {
        if (text.Length > EntryLine.MaxBytes)
        {
            throw new EntryLineException(line: null, [LineLimit.Length]);
        }

        var bytes = ArrayPool<byte>.Shared.Rent(SizeOf(text));
        json.WriteRawValue(bytes.AsSpan(0, Quote(text, bytes)), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>The text of a JSON string.</summary>
    public static string Of(JsonElement element) => Unquoted(JsonMarshal.GetRawUtf8Value(element)[1..^1]);

    /// <summary>The name of a field.</summary>
    public static string Of(JsonProperty field) => Unquoted(JsonMarshal.GetRawUtf8PropertyName(field));

    /// <summary>A line in UTF-8, where a half of a surrogate pair becomes a byte that UTF-8 does not have, so that it is told and not replaced.</summary>
    public static byte[] ToUtf8(string line)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(line.Length)];
        var status = Utf8.FromUtf16(line, bytes, out _, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            bytes[written++] = 0xFF;
        }

        return bytes[..written];
    }

    // At least what it needs with its quotes.
    private static int SizeOf(ReadOnlySpan<char> text)
    {
        var plain = text.IndexOfAnyExcept(Plain) is >= 0 and var first ? first : text.Length;
        var size = plain + 2;
        foreach (var character in text[plain..])
        {
            size += character < 0x80 && Plain.Contains(character) ? 1 : char.IsAscii(character) || IsEscaped(character) || char.IsSurrogate(character) ? LongestEscape : 3;
        }

        return size;
    }

    private static int Quote(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var written = 0;
        bytes[written++] = (byte)'"';
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAnyExcept(Plain) is >= 0 and var first ? first : text.Length;
            written += Encoding.UTF8.GetBytes(text[..plain], bytes[written..]);
            text = text[plain..];
            if (!text.IsEmpty)
            {
                var isSound = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
                written += isSound && !IsEscaped(rune.Value) ? rune.EncodeToUtf8(bytes[written..]) : Escape(text[0], bytes[written..]);
                text = text[length..];
            }
        }

        bytes[written++] = (byte)'"';
        return written;
    }

    private static bool IsEscaped(int character) => character is < ' ' or '"' or '\\' or 0x85 or 0x2028 or 0x2029;

    private static int Escape(char character, Span<byte> bytes)
    {
        bytes[0] = (byte)'\\';
        bytes[1] = character switch
        {
            '"' or '\\' => (byte)character,
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => (byte)'u',
        };
        return bytes[1] == 'u' && Utf8Formatter.TryFormat((int)character, bytes[2..], out var digits, new StandardFormat('x', 4)) ? 2 + digits : 2;
    }

    private static string Unquoted(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(raw);
        }

        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf((byte)'\\') is >= 0 and var escape)
        {
            text.Append(Encoding.UTF8.GetString(raw[..escape]));
            var isCode = raw[escape + 1] == 'u';
            text.Append(isCode ? CodeUnit(raw.Slice(escape + 2, 4)) : Short(raw[escape + 1]));
            raw = raw[(escape + (isCode ? LongestEscape : 2))..];
        }

        return text.Append(Encoding.UTF8.GetString(raw)).ToString();
    }

    private static char CodeUnit(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out ushort unit, out _, 'x') ? (char)unit : throw new FormatException("Four hexadecimal digits were checked before.");

    private static char Short(byte letter) => (char)letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        var itself => itself,
    };
}
