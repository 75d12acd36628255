namespace ClaimTracker.Documents;

/// <summary>Tells line and column of byte offsets that are asked for in ascending order, in one pass over the bytes.</summary>
internal struct TextCursor
{
    private int _offset;
    private int _line;
    private int _column;
    private bool _afterReturn;

    public TextCursor() => (_line, _column) = (1, 1);

    /// <param name="utf8">Always the same bytes, well-formed UTF-8.</param>
    /// <param name="offset">Not before the last one; the start of a character, or the end.</param>
    internal TextPlace MoveTo(ReadOnlySpan<byte> utf8, int offset)
    {
        foreach (var unit in utf8[_offset..offset])
        {
            if (unit == '\n')
            {
                _line += _afterReturn ? 0 : 1;
                _column = 1;
                _afterReturn = false;
            }
            else if (unit == '\r')
            {
                _line++;
                _column = 1;
                _afterReturn = true;
            }
            else
            {
                // A continuation byte adds nothing; a lead byte of four stands for a surrogate pair.
                _column += (unit & 0xC0) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
                _afterReturn = false;
            }
        }

        _offset = offset;
        return new(_line, _column);
    }
}
