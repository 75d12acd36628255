using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimTracker;

/// <summary>A word for each value of an enum.</summary>
/// <param name="words">The words in the order of the values, which count from 0.</param>
internal sealed class WordTable<T>(params ImmutableArray<string> words)
    where T : struct, Enum
{
    public ImmutableArray<string> All => words;

    public string Of(T value) => words[Unsafe.BitCast<T, int>(value)];

    public bool TryRead(string word, out T value)
    {
        var number = words.IndexOf(word);
        value = Unsafe.BitCast<int, T>(Math.Max(number, 0));
        return number >= 0;
    }

    /// <summary>Reads a word in UTF-8.</summary>
    public bool TryRead(ReadOnlySpan<byte> word, out T value)
    {
        for (var number = 0; number < words.Length; number++)
        {
            if (Ascii.Equals(word, words[number]))
            {
                value = Unsafe.BitCast<int, T>(number);
                return true;
            }
        }

        value = default;
        return false;
    }
}
