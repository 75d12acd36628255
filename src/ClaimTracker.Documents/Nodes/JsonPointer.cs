using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Builds JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The pointer to a field of what <paramref name="path"/> points to.</summary>
    internal static string Of(string path, string key)
    {
        var pointer = new StringBuilder(path, path.Length + key.Length + 1);
        Append(pointer, key);
        return pointer.ToString();
    }

    internal static void Append(StringBuilder path, string key)
    {
        path.Append('/');
        foreach (var character in key)
        {
            _ = character switch
            {
                '~' => path.Append("~0"),
                '/' => path.Append("~1"),
                _ => path.Append(character),
            };
        }
    }

    internal static void Append(StringBuilder path, int index) =>
        path.Append('/').Append(CultureInfo.InvariantCulture, $"{index}");
}
