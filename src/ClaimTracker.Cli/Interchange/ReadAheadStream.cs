namespace ClaimTracker.Cli;

/// <summary>A stream whose beginning was looked at, and that tells how much of it has been read.</summary>
internal sealed class ReadAheadStream : Stream
{
    public const int Kibibyte = 1024;

    private readonly Stream _rest;
    private readonly byte[] _head;
    private long _position;

    public ReadAheadStream(Stream stream, int length)
    {
        _rest = stream;
        var head = new byte[length];
        _head = head[..stream.ReadAtLeast(head, length, throwOnEndOfStream: false)];
    }

    /// <summary>The beginning.</summary>
    public ReadOnlyMemory<byte> Head => _head;

    /// <summary>Told how many kibibytes have been read; null when nobody asks.</summary>
    public IProgress<int>? Progress { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var left = _head.AsSpan((int)Math.Min(_position, _head.Length));
        var count = Math.Min(left.Length, buffer.Length);
        left[..count].CopyTo(buffer);
        count = left.IsEmpty ? _rest.Read(buffer) : count;
        _position += count;
        Progress?.Report((int)Math.Min(int.MaxValue, _position / Kibibyte));
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _rest.Dispose();
        base.Dispose(disposing);
    }
}
