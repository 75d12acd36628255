using System.Runtime.CompilerServices;

namespace ClaimTracker.Documents;

/// <summary>The word of a closed list as documents and reports write it: <c>PossiblyDisputed</c> is <c>possiblyDisputed</c>.</summary>
internal static class WireWord
{
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.All[IndexOf(value)];

    /// <summary>The value that a word stands for; null when it stands for none.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum
    {
        var index = Array.IndexOf(Words<T>.All, word);
        return index < 0 ? null : Unsafe.BitCast<int, T>(index);
    }

    private static int IndexOf<T>(T value)
        where T : struct, Enum => Unsafe.BitCast<T, int>(value);

    // The values of our closed lists are 0, 1, 2 and so on.
    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly string[] All = Array.ConvertAll(Enum.GetNames<T>(), name => char.ToLowerInvariant(name[0]) + name[1..]);
    }
}
