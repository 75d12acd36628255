namespace ClaimTracker.Documents;

/// <summary>Where a text stops being JSON, and what was expected there, in plain words.</summary>
internal readonly record struct JsonFault(int Offset, string Message)
{
    internal Problem ToProblem(ReadOnlySpan<byte> utf8)
    {
        var place = new TextCursor().MoveTo(utf8, Offset);
        return new(ProblemCode.NotAClaimsDocument, "", Message) { Line = place.Line, Column = place.Column };
    }

    /// <summary>Looks again at the part that the reader refused.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="from">The end of the last part that was fine.</param>
    /// <param name="builder">What is open there.</param>
    internal static JsonFault Find(ReadOnlySpan<byte> utf8, int from, TreeBuilder builder)
    {
        var text = new JsonScan(utf8, from);
        if (!text.SkipSpace(out var fault))
        {
            return fault;
        }

        if (builder.Open is { IsMissing: true })
        {
            return builder.Root.IsMissing ? Value(ref text, "a value") : text.Fault($"The document has ended, but there is more text: {text.Found}.");
        }

        var open = builder.Open;
        var (kind, end) = open.IsMap ? ("map", '}') : ("list", ']');
        var opened = $"the {kind} that begins in line {open.Line}";
        if (text.IsAtEnd)
        {
            return text.Fault($"The text ends, but {opened} is not closed; '{end}' is missing.");
        }

        if (builder.NextKey is { } key)
        {
            return Value(ref text, $"the value of '{Shown.Short(key)}'");
        }

        if (open.Count > 0)
        {
            if (!text.Skip(','))
            {
                return text.Fault($"Expected ',' or '{end}' in {opened}, but found {text.Found}.");
            }

            if (!text.SkipSpace(out fault))
            {
                return fault;
            }

            if (text.IsAtEnd)
            {
                return text.Fault($"The text ends, but {opened} is not closed; '{end}' is missing.");
            }
        }

        return open.IsMap ? Key(ref text, opened) : Value(ref text, $"a value or ']' in {opened}");
    }

    private static JsonFault Key(ref JsonScan text, string opened)
    {
        if (text.Current != '"')
        {
            return text.Fault($"Expected a key in double quotes or '}}' in {opened}, but found {text.Found}.");
        }

        if (!text.SkipText(out var fault))
        {
            return fault;
        }

        text.SkipBlanks();
        return text.Fault(text.Current == '/'
            ? "A comment cannot stand between a key and its ':'."
            : $"Expected ':' after the key, but found {text.Found}.");
    }

    private static JsonFault Value(ref JsonScan text, string expected) => (char)text.Current switch
    {
        '"' when !text.SkipText(out var fault) => fault,
        '\'' => text.Fault("A text stands in double quotes, not in single ones."),
        '-' or '+' or '.' or (>= '0' and <= '9') =>
            text.Fault($"{text.Found} is not a number as JSON writes it: digits without a leading zero or '+', and a '.' only between digits."),
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') =>
            text.Fault($"Found {text.Found} where {expected} is expected; a text stands in double quotes, and only true, false and null stand without."),
        _ => text.Fault($"Expected {expected}, but found {text.Found}."),
    };
}
