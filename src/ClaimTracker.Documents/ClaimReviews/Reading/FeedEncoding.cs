using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Tells the encoding of a text by what marks it; UTF-8 where nothing does.</summary>
internal static class FeedEncoding
{
    /// <returns>What decodes the bytes, and how many of them are the mark.</returns>
    public static (Decoder Decoder, int Mark) Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8.GetDecoder(), 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode.GetDecoder(), 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode.GetDecoder(), 2),
        _ => (Encoding.UTF8.GetDecoder(), 0),
    };

    /// <summary>Whether a text begins as a page does.</summary>
    public static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        var (_, mark) = Of(bytes);
        var rest = bytes[mark..].TrimStart(" \t\r\n\0"u8);
        return rest is [(byte)'<', ..];
    }
}
