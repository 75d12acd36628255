using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ClaimTracker;

/// <summary>Remembers what a piece of UTF-8 was read as. It lets go of everything once it has grown too large.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed class ByteMemo<T>
    where T : notnull
{
    private const int MostPieces = 1 << 17;

    private readonly Dictionary<ulong, (byte[] Piece, T Value)> _known = [];

    /// <summary>Tells what a piece was read as.</summary>
    /// <returns>False where it is not known.</returns>
    public bool TryFind(ReadOnlySpan<byte> piece, [MaybeNullWhen(false)] out T value)
    {
        if (_known.TryGetValue(HashOf(piece), out var known) && piece.SequenceEqual(known.Piece))
        {
            value = known.Value;
            return true;
        }

        value = default;
        return false;
    }

    public void Clear() => _known.Clear();

    /// <summary>Remembers what a piece was read as, in place of another that hashes alike.</summary>
    public T Add(ReadOnlySpan<byte> piece, T value)
    {
        if (_known.Count == MostPieces)
        {
            _known.Clear();
        }

        _known[HashOf(piece)] = (piece.ToArray(), value);
        return value;
    }

    private static ulong HashOf(ReadOnlySpan<byte> piece)
    {
        const ulong prime = 0x9E3779B97F4A7C15;

        var hash = (ulong)piece.Length * prime;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(piece))
        {
            hash = ulong.RotateLeft((hash ^ word) * prime, 29);
        }

        foreach (var one in piece[(piece.Length & ~7)..])
        {
            hash = ulong.RotateLeft((hash ^ one) * prime, 29);
        }

        return hash ^ (hash >> 32);
    }
}
