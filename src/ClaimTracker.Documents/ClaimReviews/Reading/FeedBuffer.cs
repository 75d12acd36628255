using System.Text;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Holds what was read of a stream and not yet understood, and hands out the reviews in it. Its memory is that of one element.</summary>
/// <remarks>Bytes that are no characters of their encoding become the sign for what cannot be shown.</remarks>
internal sealed class FeedBuffer(Uri? page)
{
    private readonly FeedScanner _scanner = new();
    private readonly ReviewFinder _finder = new(page);
    private readonly List<(JsonElement Value, string Path)> _pieces = [];
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private Decoder? _decoder;
    private byte[] _bytes = [];
    private char[] _characters = [];
    private int _count;

    public ClaimReviewForm Form => _scanner.Form;

    /// <summary>Why nothing more is read; null while all is well.</summary>
    public ImportNote? Fault { get; private set; }

    public bool IsOver { get; private set; }

    /// <summary>Takes bytes as they come.</summary>
    /// <param name="bytes">The bytes; the first ones with what marks their encoding.</param>
    /// <param name="isFinal">Whether nothing comes after them.</param>
    /// <returns>The reviews that are complete now.</returns>
    public IEnumerable<ClaimReview> Take(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        Append(bytes, isFinal);
        Scan(isFinal);
        var reviews = _pieces.SelectMany(piece => _finder.In(piece.Value, piece.Path)).ToList();
        _pieces.Clear();
        return reviews;
    }

    private void Append(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        if (_decoder is null)
        {
            (_decoder, var mark) = FeedEncoding.Of(bytes);
            bytes = bytes[mark..];
        }

        var most = _decoder.GetCharCount(bytes, isFinal);
        if (_characters.Length < most)
        {
            _characters = new char[most];
        }

        var characters = _decoder.GetChars(bytes, _characters, isFinal);
        var size = _encoder.GetByteCount(_characters.AsSpan(0, characters), isFinal);
        if (_bytes.Length < _count + size)
        {
            Array.Resize(ref _bytes, Math.Max(_count + size, _bytes.Length * 2));
        }

        _count += _encoder.GetBytes(_characters.AsSpan(0, characters), _bytes.AsSpan(_count), isFinal);
    }

    private void Scan(bool isFinal)
    {
        try
        {
            var consumed = _scanner.Scan(_bytes.AsSpan(0, _count), isFinal, _pieces);
            _bytes.AsSpan(consumed, _count - consumed).CopyTo(_bytes);
            _count -= consumed;
            IsOver = isFinal;
            if (_count > ReviewLimits.ElementBytes)
            {
                Stop("limit-exceeded", FormattableString.Invariant($"One element is larger than {ReviewLimits.ElementBytes} bytes; nothing after it is read."));
            }
        }
        catch (JsonException)
        {
            Stop("block-not-readable", "What comes here is no JSON, or goes deeper than is read; nothing after it is read.");
        }
    }

    private void Stop(string name, string message) => (Fault, IsOver) = (ReviewNotes.Note(name, string.Empty, message), true);
}
