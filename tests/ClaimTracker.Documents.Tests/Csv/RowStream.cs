using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents.Tests.Csv;

/// <summary>A table of any number of rows that is made as it is read.</summary>
internal sealed class RowStream(int rows) : Stream
{
    private byte[] _piece = "speaker,question,answers,answer,said\n"u8.ToArray();
    private int _at;
    private int _row;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_at == _piece.Length && _row < rows)
        {
            _piece = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"speaker{_row % 50},question{_row % 1000},quantity,{_row},2024-05-03\n"));
            (_at, _row) = (0, _row + 1);
        }

        var count = Math.Min(buffer.Length, _piece.Length - _at);
        _piece.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
