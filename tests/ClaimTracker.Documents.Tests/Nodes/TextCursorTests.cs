using System.Text;

namespace ClaimTracker.Documents.Tests;

public sealed class TextCursorTests
{
    [Fact]
    public void MoveTo_AnyText_CountsAsAnEditorDoes() =>
        Gen.OneOf("a", "é", "…", "😀", "\n", "\r", "\r\n", "\u2028", " ").Array[0, 30].Sample(
            parts =>
            {
                var text = string.Concat(parts);
                var utf8 = Encoding.UTF8.GetBytes(text);
                var cursor = new TextCursor();
                for (var at = 0; at <= text.Length; at++)
                {
                    var isInside = at > 0 && at < text.Length && (char.IsHighSurrogate(text[at - 1]) || (text[at - 1] == '\r' && text[at] == '\n'));
                    if (!isInside)
                    {
                        Assert.Equal(Naive(text[..at]), cursor.MoveTo(utf8, Encoding.UTF8.GetByteCount(text.AsSpan(0, at))));
                    }
                }
            },
            iter: Soak.Size(100_000));

    private static TextPlace Naive(string before)
    {
        var lines = before.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return new(lines.Length, lines[^1].Length + 1);
    }
}
