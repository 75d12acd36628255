using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ClaimTracker.Documents;

/// <summary>Turns the bytes of a file into UTF-8 without a byte order mark.</summary>
/// <remarks>Reads UTF-8 with or without a byte order mark, and UTF-16 with one.</remarks>
internal static class DocumentText
{
    /// <returns>Well-formed UTF-8 without zero bytes; null, and a problem told, when the bytes are not text.</returns>
    internal static ArraySegment<byte>? Read(ReadOnlyMemory<byte> bytes, ProblemList problems)
    {
        var span = bytes.Span;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return FromUtf16(span[2..], BitConverter.IsLittleEndian, problems);
        }

        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return FromUtf16(span[2..], !BitConverter.IsLittleEndian, problems);
        }

        var utf8 = bytes[(span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0)..];
        if (!Utf8.IsValid(utf8.Span))
        {
            return RefuseUtf8(utf8.Span, problems);
        }

        return MemoryMarshal.TryGetArray(utf8, out var segment) ? WithoutZero(segment, problems) : WithoutZero(utf8.ToArray(), problems);
    }

    private static ArraySegment<byte>? FromUtf16(ReadOnlySpan<byte> bytes, bool isNative, ProblemList problems)
    {
        if (bytes.Length % 2 != 0)
        {
            return Refuse(problems, "The document begins as UTF-16, but ends in the middle of a character. Save it as UTF-8.");
        }

        var units = MemoryMarshal.Cast<byte, ushort>(bytes);
        if (!isNative)
        {
            var swapped = new ushort[units.Length];
            BinaryPrimitives.ReverseEndianness(units, swapped);
            units = swapped;
        }

        var text = MemoryMarshal.Cast<ushort, char>(units);
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        return Utf8.FromUtf16(text, utf8, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            ? WithoutZero(new ArraySegment<byte>(utf8, 0, written), problems)
            : Refuse(problems, "The document begins as UTF-16, but has half a character in it. Save it as UTF-8.");
    }

    private static ArraySegment<byte>? WithoutZero(ArraySegment<byte> utf8, ProblemList problems) => utf8.AsSpan().Contains((byte)0)
        ? Refuse(problems, "The document is not a text: it has zero bytes in it. A claims document is JSON or YAML, saved as UTF-8.")
        : utf8;

    private static ArraySegment<byte>? RefuseUtf8(ReadOnlySpan<byte> utf8, ProblemList problems)
    {
        if (utf8.Contains((byte)0))
        {
            return WithoutZero(utf8.ToArray(), problems);
        }

        var valid = 0;
        while (Rune.DecodeFromUtf8(utf8[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        var place = new TextCursor().MoveTo(utf8, valid);
        return Refuse(problems, $"The document is not UTF-8: there is a byte 0x{utf8[valid]:X2} in line {place.Line} that is no part of a character. Save it as UTF-8.", place);
    }

    private static ArraySegment<byte>? Refuse(ProblemList problems, string message, TextPlace? place = null)
    {
        problems.Add(new(ProblemCode.NotAClaimsDocument, "", message) { Line = place?.Line, Column = place?.Column });
        return null;
    }
}
