using System.Buffers;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>The text of a table as UTF-8, whatever encoding a spreadsheet saved it in.</summary>
/// <remarks>
/// UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1252 where the first letters that are not ASCII are no UTF-8. Reading ends where
/// bytes are no text; <see cref="Fault"/> tells why.
/// </remarks>
internal sealed class CsvText : Stream
{
    private const int Chunk = 32 * 1024;

    // 0x80 to 0x9F; what Windows leaves open stands for itself.
    private const string WindowsLetters = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private readonly Stream _source;
    private readonly byte[] _in = new byte[Chunk];
    private readonly ArrayBufferWriter<byte> _out = new(Chunk);
    private Decoder? _utf16;
    private int _kept;
    private int _taken;
    private bool _isEnd;
    private bool _isSurelyUtf8;
    private long _line = 1;

    public CsvText(Stream source)
    {
        _source = source;
        Fill(ByteOrderMark);
    }

    /// <summary>Why reading ended before the end; null where it did not.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether it is read as Windows-1252.</summary>
    public bool IsWindows { get; private set; }

    /// <summary>The line in which the first letter stood that is Windows-1252.</summary>
    public long WindowsLine { get; private set; }

    /// <summary>What comes next, as far as it has been read.</summary>
    public ReadOnlySpan<byte> Ahead => _out.WrittenSpan[_taken..];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Passes over what was looked at.</summary>
    public void Skip(int count) => _taken += count;

    public override int Read(Span<byte> buffer)
    {
        if (Ahead.IsEmpty)
        {
            Fill(0);
        }

        var count = Math.Min(buffer.Length, Ahead.Length);
        Ahead[..count].CopyTo(buffer);
        _taken += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Fill(Func<ReadOnlySpan<byte>, int> start) => Fill(start, isFirst: true);

    private void Fill(int start) => Fill(_ => start, isFirst: false);

    // Until something comes of it, or there is no more.
    private void Fill(Func<ReadOnlySpan<byte>, int> start, bool isFirst)
    {
        _out.ResetWrittenCount();
        _taken = 0;
        while (_out.WrittenCount == 0 && !_isEnd && Fault is null)
        {
            var read = isFirst ? _source.ReadAtLeast(_in, _in.Length, throwOnEndOfStream: false) : _source.Read(_in, _kept, _in.Length - _kept);
            _isEnd = isFirst ? read < _in.Length : read == 0;
            var bytes = _in.AsSpan(0, _kept + read);
            bytes = isFirst ? bytes[start(bytes)..] : bytes;
            isFirst = false;
            var rest = _utf16 is not null ? FromUtf16(bytes) : IsWindows ? FromWindows(bytes) : FromUtf8(bytes);
            rest.CopyTo(_in);
            _kept = rest.Length;
            if (_out.WrittenSpan.Contains((byte)0))
            {
                Fault = "The table is not a text: it has zero bytes in it. Save it as CSV in UTF-8.";
                _out.ResetWrittenCount();
            }

            _line += _out.WrittenSpan.Count((byte)'\n');
        }
    }

    private int ByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        _isSurelyUtf8 = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            _utf16 = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true).GetDecoder();
            return 2;
        }

        return _isSurelyUtf8 ? 3 : 0;
    }

    // What is left is the beginning of a character.
    private ReadOnlySpan<byte> FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            at = ascii < 0 ? bytes.Length : at + ascii;
            if (at == bytes.Length)
            {
                break;
            }

            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == OperationStatus.NeedMoreData && !_isEnd)
            {
                break;
            }

            if (status != OperationStatus.Done)
            {
                _out.Write(bytes[..at]);
                return NotUtf8(bytes[at..]);
            }

            _isSurelyUtf8 = true;
            at += length;
        }

        _out.Write(bytes[..at]);
        return bytes[at..];
    }

    private ReadOnlySpan<byte> NotUtf8(ReadOnlySpan<byte> bytes)
    {
        var line = _line + _out.WrittenSpan.Count((byte)'\n');
        if (_isSurelyUtf8)
        {
            Fault = FormattableString.Invariant($"The table is UTF-8 up to line {line}, where a byte 0x{bytes[0]:X2} stands that is no part of a character. Save it as UTF-8.");
            return [];
        }

        (IsWindows, WindowsLine) = (true, line);
        return FromWindows(bytes);
    }

    private ReadOnlySpan<byte> FromWindows(ReadOnlySpan<byte> bytes)
    {
        Span<byte> letter = stackalloc byte[4];
        foreach (var single in bytes)
        {
            var rune = new Rune(single is >= 0x80 and <= 0x9F ? WindowsLetters[single - 0x80] : (char)single);
            _out.Write(letter[..rune.EncodeToUtf8(letter)]);
        }

        return [];
    }

    private ReadOnlySpan<byte> FromUtf16(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[bytes.Length + 1];
        try
        {
            var count = _utf16!.GetChars(bytes, letters, flush: _isEnd);
            Encoding.UTF8.GetBytes(letters.AsSpan(0, count), _out);
        }
        catch (DecoderFallbackException)
        {
            Fault = "The table begins as UTF-16, but has half a character in it. Save it as UTF-8.";
        }

        return [];
    }
}
