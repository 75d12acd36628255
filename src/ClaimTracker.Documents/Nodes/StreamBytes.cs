namespace ClaimTracker.Documents;

/// <summary>Takes the bytes of a stream, up to a limit, wherever they come from.</summary>
internal sealed class StreamBytes
{
    private const int Least = 16 * 1024;
    private readonly int _limit;
    private byte[] _bytes;
    private int _count;

    /// <param name="stream">Where reading begins, if it can tell how much it has.</param>
    /// <param name="limit">How many bytes are allowed; no more than one more is taken.</param>
    internal StreamBytes(Stream stream, int limit)
    {
        var announced = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : 0;
        _limit = limit;
        IsTooLarge = announced > limit;

        // One byte more than announced, so that the end is seen without growing.
        _bytes = IsTooLarge ? [] : new byte[Math.Max(announced + 1, Least)];
    }

    /// <summary>Whether there are more bytes than allowed; then the others are not needed.</summary>
    internal bool IsTooLarge { get; private set; }

    /// <summary>Where the next bytes go.</summary>
    internal Memory<byte> Free => _bytes.AsMemory(_count);

    /// <summary>What was taken.</summary>
    internal ReadOnlyMemory<byte> Taken => _bytes.AsMemory(0, _count);

    /// <summary>Notes that bytes were read.</summary>
    /// <returns>False where reading ends: at the end of the stream, or past the limit.</returns>
    internal bool Take(int read)
    {
        _count += read;
        IsTooLarge = _count > _limit;
        if (_count == _bytes.Length && !IsTooLarge)
        {
            Array.Resize(ref _bytes, (int)Math.Min(2L * _count, _limit + 1L));
        }

        return read > 0 && !IsTooLarge;
    }
}
