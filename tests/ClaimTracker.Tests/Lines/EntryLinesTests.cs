using System.Buffers;
using System.Text;

namespace ClaimTracker.Tests;

public sealed class EntryLinesTests
{
    private static readonly string[] Three =
    [
        .. Enumerable.Range(1, 3).Select(number => EntryLine.Of(new IdentityRedacted(number, Some.Noon, new EntryNote($"Ōe {number}"), new EntityId("x"), 1))),
    ];

    private static string ThreeLines => string.Concat(Three.Select(line => line + "\n"));

    [Fact]
    public void Write_Entries_IsALineEachWithALineFeed() => Assert.Equal(ThreeLines, Encoding.UTF8.GetString(Lines.Of(Three.Select(EntryLine.Read))));

    [Fact]
    public void Write_ToABuffer_IsTheSame()
    {
        var buffer = new ArrayBufferWriter<byte>();

        EntryLines.Write(buffer, Three.Select(EntryLine.Read));

        Assert.Equal(ThreeLines, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Write_EntryThatIsTooLong_LeavesThoseBeforeIt()
    {
        using var stream = new MemoryStream();
        var tooLong = new IdentityRedacted(2, Some.Noon, new EntryNote(new string('x', EntryLine.MaxBytes)), new EntityId("x"), 1);

        Assert.Throws<EntryLineException>(() => EntryLines.Write(stream, [EntryLine.Read(Three[0]), tooLong, EntryLine.Read(Three[2])]));

        Assert.Equal(Three[0] + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\uFEFF", "")]
    [InlineData("123", "1,2,3")]
    [InlineData("12_3", "1,2,3")]
    [InlineData("\uFEFF1", "1")]
    [InlineData("1r2r3", "1,2,3")]
    public void Read_EndsOfLinesAndMarks_DoNotMatter(string shape, string expected)
    {
        // A digit is a line with its end, r a carriage return in front of that, and _ takes the last line feed away.
        var text = string.Concat(shape.Select(part => part switch
        {
            'r' => "\r\n",
            '_' => "",
            _ => char.IsAsciiDigit(part) ? Three[part - '1'] + (shape.Contains('r') ? "" : "\n") : part.ToString(),
        }));

        Assert.Equal(expected, string.Join(',', Lines.Read(shape.Contains('_') ? text[..^1] : text).Select(entry => entry.Sequence)));
    }

    [Fact]
    public void Read_StreamThatGivesAByteAtATime_GivesTheSame()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ThreeLines));

        Assert.Equal([1, 2, 3], EntryLines.Read(new TricklingStream(stream, most: 1)).Select(entry => entry.Sequence));
    }

    [Fact]
    public void Read_LinesLongerThanTheBuffer_GivesTheSame()
    {
        var entries = Enumerable.Range(1, 30).Select(number => new IdentityRedacted(number, Some.Noon, new EntryNote(new string((char)('a' + number), number * 3001)), new EntityId("x"), 1));

        var read = Lines.Read(Lines.Of(entries));

        Assert.Equal(entries.Select(entry => entry.Note), read.Select(entry => entry.Note));
    }

    [Fact]
    public void Read_BeforeItIsAsked_ReadsNothing()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(ThreeLines + "no entry\n"));

        Assert.Equal(2, EntryLines.Read(stream).ElementAt(1).Sequence);
    }

    [Fact]
    public void Read_LineThatIsNoEntry_NamesItsNumberAndAllThatIsWrong()
    {
        var refusal = Assert.Throws<EntryLineException>(() => Lines.Read(Three[0] + "\n" + Three[1].Replace("\"entity\":\"x\"", "\"entitty\":\"x\"", StringComparison.Ordinal)));

        Assert.Equal(2, refusal.Line);
        Assert.Equal(["CT0003 /entity", "CT0002 /entitty"], Refused.Lines(refusal.Problems));
        Assert.All(refusal.Problems, problem => Assert.Equal(2, problem.Line));
        Assert.StartsWith("Line 2 is no entry: CT0003 at /entity: The field \"entity\" is missing.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("   \n")]
    public void Read_BlankLine_IsRefusedAndNotSkipped(string blank)
    {
        var refusal = Assert.Throws<EntryLineException>(() => Lines.Read(Three[0] + "\n" + blank + Three[1]));

        Assert.Equal((2, "CT0015: The line is blank."), (refusal.Line, Assert.Single(refusal.Problems).ToString()));
    }

    [Fact]
    public void Read_LineThatWasCutOff_SaysSo()
    {
        var refusal = Assert.Throws<EntryLineException>(() => Lines.Read(ThreeLines[..^20]));

        Assert.Equal(3, refusal.Line);
        Assert.EndsWith("No line break ends it: it may have been cut off.", Assert.Single(refusal.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LineWithoutEnd_IsRefusedBeforeItFillsTheMemory()
    {
        var refusal = Assert.Throws<EntryLineException>(() => EntryLines.Read(new EndlessLine()).First());

        Assert.Equal((1, "CT0013"), (refusal.Line, Assert.Single(refusal.Problems).Code));
    }

    /// <summary>Gives few bytes at a time, as a network does.</summary>
    private sealed class TricklingStream(Stream inner, int most) : OneWayStream
    {
        public override int Read(Span<byte> buffer) => inner.Read(buffer[..Math.Min(most, buffer.Length)]);
    }

    private sealed class EndlessLine : OneWayStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'[');
            return buffer.Length;
        }
    }

    private abstract class OneWayStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public abstract override int Read(Span<byte> buffer);

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
