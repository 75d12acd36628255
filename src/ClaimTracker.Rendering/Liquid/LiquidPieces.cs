namespace ClaimTracker.Rendering;

internal enum LiquidPieceKind
{
    Text,
    Output,
    Tag,
}

internal readonly record struct LiquidPiece(LiquidPieceKind Kind, string Text, LiquidPlace Place);

/// <summary>A template cut into text, outputs and tags.</summary>
internal sealed class LiquidPieces(string name, string text)
{
    private int _at;
    private int _line = 1;
    private bool _trims;

    public LiquidPiece? Next()
    {
        while (_at < text.Length)
        {
            var open = NextOpen(_at);
            if (open != _at)
            {
                var literal = text[_at..open];
                var place = Move(open);
                literal = _trims ? literal.TrimStart() : literal;
                literal = open + 2 < text.Length && text[open + 2] == '-' ? literal.TrimEnd() : literal;
                _trims = false;
                if (literal.Length == 0)
                {
                    continue;
                }

                return new LiquidPiece(LiquidPieceKind.Text, literal, place);
            }

            return Braces();
        }

        return null;
    }

    /// <summary>Leaves out everything up to a closing tag.</summary>
    /// <returns>What was left out.</returns>
    public string Skip(string closing, LiquidPlace from)
    {
        var start = _at;
        for (var open = text.IndexOf("{%", _at, StringComparison.Ordinal); open >= 0; open = text.IndexOf("{%", open + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf("%}", open, StringComparison.Ordinal);
            if (end >= 0 && text[(open + 2)..end].Trim(' ', '-', '\t', '\n', '\r') == closing)
            {
                Move(open);
                Braces();
                return text[start..open];
            }
        }

        throw from.Fault($"\"{closing}\" is missing.");
    }

    private LiquidPiece Braces()
    {
        var isOutput = text[_at + 1] == '{';
        var end = text.IndexOf(isOutput ? "}}" : "%}", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new TemplateException(name, _line, $"\"{text.AsSpan(_at, 2)}\" is not closed.");
        }

        var inner = text[(_at + 2)..end];
        var place = Move(end + 2);
        _trims = inner.EndsWith('-');
        return new LiquidPiece(isOutput ? LiquidPieceKind.Output : LiquidPieceKind.Tag, inner.TrimStart('-').TrimEnd('-'), place);
    }

    private int NextOpen(int from)
    {
        for (var at = text.IndexOf('{', from); at >= 0 && at + 1 < text.Length; at = text.IndexOf('{', at + 1))
        {
            if (text[at + 1] is '{' or '%')
            {
                return at;
            }
        }

        return text.Length;
    }

    private LiquidPlace Move(int to)
    {
        var place = new LiquidPlace(name, _line);
        _line += text.AsSpan(_at, to - _at).Count('\n');
        _at = to;
        return place;
    }
}
