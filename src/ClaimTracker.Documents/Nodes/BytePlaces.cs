namespace ClaimTracker.Documents;

/// <summary>Places in a text whose marks are offsets in bytes.</summary>
/// <remarks>The text is walked once, when the first place is asked for; from then on a place costs a walk of at most one stretch.</remarks>
internal sealed class BytePlaces(ReadOnlyMemory<byte> utf8) : INodePlaces
{
    private const int Stretch = 4096;
    private TextCursor[]? _starts;

    public TextPlace Of(int mark)
    {
        _starts ??= Walk(utf8.Span);
        var cursor = _starts[mark / Stretch];
        return cursor.MoveTo(utf8.Span, mark);
    }

    // The cursor at the beginning of every stretch.
    private static TextCursor[] Walk(ReadOnlySpan<byte> utf8)
    {
        var starts = new TextCursor[(utf8.Length / Stretch) + 1];
        var cursor = new TextCursor();
        for (var i = 0; i < starts.Length; i++)
        {
            cursor.MoveTo(utf8, i * Stretch);
            starts[i] = cursor;
        }

        return starts;
    }
}
