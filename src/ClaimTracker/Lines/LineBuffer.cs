using System.Buffers;
using System.Text.Json;

namespace ClaimTracker;

/// <summary>Holds one line while it is written, and is used again for the next.</summary>
internal sealed class LineBuffer : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;

    public LineBuffer() => _json = new Utf8JsonWriter(_bytes, new JsonWriterOptions { SkipValidation = true });

    /// <summary>The line of an entry in UTF-8, with its line feed; good until the next is asked for.</summary>
    /// <exception cref="EntryLineException">It would be too long.</exception>
    public ReadOnlySpan<byte> LineOf(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _bytes.ResetWrittenCount();
        _json.Reset();
        EntryFormats.Write(new LineWriter(_json), entry);
        _json.Flush();
        if (_bytes.WrittenCount > EntryLine.MaxBytes)
        {
            throw new EntryLineException(line: null, [LineLimit.Length]);
        }

        _bytes.Write("\n"u8);
        return _bytes.WrittenSpan;
    }

    public void Dispose() => _json.Dispose();
}
