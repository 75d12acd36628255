using YamlDotNet.Core;

namespace ClaimTracker.Documents;

/// <summary>Says in plain words why a text is not YAML.</summary>
internal static class YamlFault
{
    private const string TwoColons = "Here stands a ':' that cannot begin a value: a text that contains ': ' stands in quotes, and a key begins in the column of the other keys.";

    // Pieces of the parser's messages, which speak of tokens and nodes. First match wins.
    private static readonly (string Piece, string Message)[] Sentences =
    [
        ("invalid mapping", TwoColons),
        ("Mapping values are not allowed", TwoColons),
        ("could not find expected ':'", "A key is followed by ':' and a space; here there is none."),
        ("did not find expected key", "Expected a key here. The indentation does not fit the lines above, or a text above needs quotes."),
        ("did not find expected '-'", "Expected '-' here: the items of a list begin in the same column, and keys do not stand between them."),
        ("Block sequence entries", "A list with '-' begins in a line of its own, not after a key or a text."),
        ("tab", "A tab stands where YAML takes spaces only: indent with spaces."),
        ("unexpected end of stream", "The text in quotes that begins here is not closed."),
        ("unexpected document indicator", "The text in quotes that begins here is not closed before the '---' or '...'."),
        ("wrong indentation", "The text in quotes that begins here goes on in lines that are not indented; perhaps its closing quote is missing."),
        ("unknown escape", "In a text in double quotes '\\' begins an escape; a '\\' itself is written '\\\\', or the text stands in single quotes."),
        ("hexadecimal", "'\\x', '\\u' and '\\U' are followed by two, four and eight hexadecimal digits."),
        ("Unicode character escape", "This escape is no character."),
        ("cannot start any token", "A text cannot begin with this character: put it in quotes."),
        ("',' or '}'", "Expected ',' or '}'; a text that contains ',', '[', ']', '{' or '}' stands in quotes."),
        ("',' or ']'", "Expected ',' or ']'; a text that contains ',', '[', ']', '{' or '}' stands in quotes."),
        ("anchor", "YAML anchors and aliases are not allowed: a text that begins with '&' or '*' stands in quotes."),
        ("tag", "YAML tags are not allowed: a text that begins with '!' stands in quotes."),
        ("directive", "This '%' line is not a directive that YAML knows; a text that begins with '%' stands in quotes."),
        ("comment", "A comment begins with a space and '#', and cannot stand here."),
        ("block scalar", "The text after '|' or '>' is not indented evenly; its first line sets the indentation."),
        ("<document end>", "The document has ended, but there is more text."),
        ("'...' marker", "Nothing may follow '...' in its line."),
        ("node content", "Expected a value here."),
        ("Mapping keys", "A key with '?' cannot stand here."),
    ];

    internal static Problem Of(Exception exception, Mark reached, TreeBuilder builder)
    {
        // Some of the parser's exceptions have no place; theirs is the very beginning.
        var mark = exception is YamlException yaml && (yaml.Start.Index > 0 || reached.Line == 1) ? yaml.Start : reached;
        var message = Array.Find(Sentences, sentence => exception.Message.Contains(sentence.Piece, StringComparison.Ordinal)).Message;
        if (message is null || exception is not YamlException)
        {
            message = builder.Open is { IsMissing: false } open
                ? $"This is not valid YAML; perhaps the {(open.IsMap ? "map" : "list")} that begins in line {open.Line} is not closed."
                : "This is not valid YAML.";
        }

        return new(ProblemCode.NotAClaimsDocument, "", message)
        {
            Line = (int)Math.Max(1, mark.Line),
            Column = (int)Math.Max(1, mark.Column),
        };
    }
}
