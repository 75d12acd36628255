using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Keeps one string for short words that come again and again: ids, forces, days.</summary>
/// <remarks>A fixed table in which a newer word takes the place of an older one, so that a document cannot fill it.</remarks>
/// <param name="size">The size of the document in bytes.</param>
internal sealed class WordCache(int size)
{
    private const int MaxLength = 32;
    private readonly string?[] _words = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(size / 256, 1024, 16 * 1024))];

    /// <summary>The text of ASCII or other UTF-8 bytes without escapes.</summary>
    internal string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength || !Ascii.IsValid(utf8))
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var word = ref Slot(Hash(utf8));
        return word is not null && Ascii.Equals(utf8, word) ? word : word = Encoding.ASCII.GetString(utf8);
    }

    /// <summary>An equal string that was seen before, or the string itself.</summary>
    internal string Of(string text)
    {
        if (text.Length > MaxLength)
        {
            return text;
        }

        ref var word = ref Slot((uint)text.GetHashCode(StringComparison.Ordinal));
        return word == text ? word : word = text;
    }

    // Ids differ at their ends, if anywhere.
    private static uint Hash(ReadOnlySpan<byte> word)
    {
        if (word.Length < sizeof(ulong))
        {
            Span<byte> padded = stackalloc byte[sizeof(ulong)];
            padded.Clear();
            word.CopyTo(padded);
            return Mixed(BinaryPrimitives.ReadUInt64LittleEndian(padded));
        }

        return Mixed(BinaryPrimitives.ReadUInt64LittleEndian(word) ^ BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(word[^sizeof(ulong)..]), word.Length));
    }

    private static uint Mixed(ulong bits) => (uint)((bits * 0x9E3779B97F4A7C15) >> 32);

    private ref string? Slot(uint hash) => ref _words[(hash ^ (hash >> 15)) & (uint)(_words.Length - 1)];
}
