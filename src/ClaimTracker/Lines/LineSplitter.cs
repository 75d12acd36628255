using System.Buffers;

namespace ClaimTracker;

/// <summary>Cuts a stream into lines, and holds one at a time.</summary>
internal sealed class LineSplitter(Stream from) : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;
    private int _lineEnd;
    private bool _isAtEnd;

    /// <summary>The line, without its line feed; good until the next is asked for.</summary>
    public ReadOnlyMemory<byte> Current => _buffer.AsMemory(_start, _lineEnd - _start);

    /// <summary>The number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether a line feed ends the line.</summary>
    public bool IsClosed => _lineEnd < _end;

    /// <exception cref="EntryLineException">The next line is too long.</exception>
    public bool MoveNext()
    {
        // Past the line before and its line feed.
        _start = Number == 0 ? 0 : Math.Min(_lineEnd + 1, _end);
        Number++;
        for (var looked = 0; ;)
        {
            if (_buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf((byte)'\n') is >= 0 and var length)
            {
                _lineEnd = _start + looked + length;
                break;
            }

            if (_isAtEnd)
            {
                _lineEnd = _end;
                break;
            }

            looked = _end - _start;
            Fill();
        }

        SkipMark();
        return _start < _lineEnd || IsClosed;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Fill()
    {
        var length = _end - _start;
        if (length > EntryLine.MaxBytes)
        {
            throw new EntryLineException(Number, [LineLimit.Length]);
        }

        var buffer = length > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(_buffer.Length * 2) : _buffer;
        _buffer.AsSpan(_start, length).CopyTo(buffer);
        if (buffer != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = buffer;
        }

        (_start, _end) = (0, length);
        var read = from.Read(_buffer.AsSpan(length));
        _isAtEnd = read == 0;
        _end += read;
    }

    // A byte order mark says nothing in UTF-8, and some editors write it.
    private void SkipMark()
    {
        if (Number == 1 && Current.Span.StartsWith("\uFEFF"u8))
        {
            _start += 3;
        }
    }
}
