using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimTracker.Documents;

/// <summary>Reads YAML into a tree: maps, lists and scalars of one document, nothing that refers or constructs.</summary>
internal sealed class YamlTree
{
    private readonly YamlInput _input;
    private readonly ProblemList _problems;
    private readonly TreeBuilder _builder;
    private readonly ListedPlaces _places = new();
    private bool _hasDocument;

    private YamlTree(YamlInput input, ProblemList problems)
    {
        _input = input;
        _problems = problems;
        _builder = new(new NodeTable(default, _places), problems);
    }

    /// <param name="utf8">Well-formed UTF-8 without zero bytes.</param>
    /// <param name="start">Where it begins, after a byte order mark.</param>
    /// <param name="count">The number of bytes.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The root, or no value when the text is not YAML, not allowed or empty; the problem is told unless it is empty.</returns>
    internal static DocumentNode Read(byte[] utf8, int start, int count, ProblemList problems)
    {
        if (DeepIndentation(utf8.AsSpan(start, count)) is { } place)
        {
            problems.Add(new(ProblemCode.LimitExceeded, "", FormattableString.Invariant($"A line begins with more than {DocumentLimits.Indentation:N0} spaces."))
            {
                Line = place.Line,
                Column = place.Column,
            });
            return default;
        }

        using var input = new YamlInput(utf8, start, count);
        var scanner = new Scanner(input);
        var tree = new YamlTree(input, problems);
        try
        {
            var parser = new Parser(scanner);
            while (parser.MoveNext())
            {
                if (!tree.Take(parser.Current!))
                {
                    return default;
                }
            }

            return tree._builder.Root;
        }
        catch (YamlException exception)
        {
            problems.Add(YamlFault.Of(exception, scanner.CurrentPosition, tree._builder));
            return default;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // On some malformed texts the scanner fails with exceptions of other kinds, even System.Exception itself.
            problems.Add(YamlFault.Of(exception, scanner.CurrentPosition, tree._builder));
            return default;
        }
    }

    /// <returns>The first line that is indented too deeply; null where there is none.</returns>
    private static TextPlace? DeepIndentation(ReadOnlySpan<byte> utf8)
    {
        for (var at = 0; at < utf8.Length;)
        {
            var spaces = utf8[at..].IndexOfAnyExcept((byte)' ');
            spaces = spaces < 0 ? utf8.Length - at : spaces;
            if (spaces > DocumentLimits.Indentation)
            {
                return new TextCursor().MoveTo(utf8, at);
            }

            at += spaces;
            var rest = utf8[at..].IndexOfAny((byte)'\n', (byte)'\r');
            at = rest < 0 ? utf8.Length : at + rest + 1;
        }

        return null;
    }

    private static TextPlace PlaceOf(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private int MarkOf(Mark mark) => _places.Add(PlaceOf(mark));

    /// <returns>False when reading ends here; the reason is told.</returns>
    private bool Take(ParsingEvent parsed) => parsed switch
    {
        AnchorAlias => RefuseAnchor(parsed),
        NodeEvent { Anchor.IsEmpty: false } => RefuseAnchor(parsed),
        NodeEvent { Tag.IsEmpty: false } => Refuse(parsed, "YAML tags such as '!!str' are not allowed: a text that must not be read as a number or as true, false or null stands in quotes."),
        Scalar scalar => TakeScalar(scalar),
        MappingStart when IsKeyNext => RefuseKey(parsed),
        SequenceStart when IsKeyNext => RefuseKey(parsed),
        MappingStart => _builder.StartMap(MarkOf(parsed.Start)),
        SequenceStart => _builder.StartList(MarkOf(parsed.Start)),
        MappingEnd or SequenceEnd => TakeEnd(),
        DocumentStart when _hasDocument => Refuse(parsed, "A second YAML document begins here; a claims document is one document in one file."),
        DocumentStart => _hasDocument = true,
        _ => true,
    };

    private bool IsKeyNext => _builder is { Open.IsMap: true, NextKey: null };

    private bool TakeScalar(Scalar scalar)
    {
        var text = _input.Restore(scalar.Value);
        var mark = MarkOf(scalar.Start);
        if (IsKeyNext)
        {
            _builder.Key(text, mark);
        }
        else
        {
            _builder.Scalar(scalar.Style == ScalarStyle.Plain ? YamlScalar.KindOf(text) : NodeKind.Text, text, mark);
        }

        return true;
    }

    private bool TakeEnd()
    {
        _builder.End();
        return true;
    }

    private bool RefuseKey(ParsingEvent parsed) =>
        Refuse(parsed, "A key is a single word or text, not a list or a map; a text that begins with '[' or '{' stands in quotes.");

    private bool RefuseAnchor(ParsingEvent parsed) => Refuse(
        parsed,
        "YAML anchors and aliases are not allowed: write the value out; a text that begins with '&' or '*' stands in quotes.",
        ProblemCode.LimitExceeded);

    private bool Refuse(ParsingEvent parsed, string message, string code = ProblemCode.NotAClaimsDocument)
    {
        var place = PlaceOf(parsed.Start);
        var path = code == ProblemCode.LimitExceeded ? _builder.NextPath : "";
        _problems.Add(new(code, path, message) { Line = place.Line, Column = place.Column });
        return false;
    }
}
