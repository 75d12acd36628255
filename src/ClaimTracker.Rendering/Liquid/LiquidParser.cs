namespace ClaimTracker.Rendering;

/// <summary>Reads templates.</summary>
/// <remarks>
/// Outputs with filters; <c>if</c>, <c>elsif</c>, <c>else</c>, <c>unless</c>, <c>case</c> and <c>when</c>, <c>for</c> with <c>else</c>, <c>limit</c> and <c>offset</c> and with <c>forloop</c>,
/// <c>assign</c>, <c>capture</c>, <c>render</c>, <c>comment</c>, <c>raw</c>; <c>and</c>, <c>or</c> and the comparisons; white space is trimmed by <c>-</c> at either brace.
/// </remarks>
internal sealed class LiquidParser(string name, string text)
{
    private readonly LiquidPieces _pieces = new(name, text);

    public IReadOnlyList<LiquidNode> ParseAll()
    {
        var nodes = ParseUntil(out var end);
        return end is null ? nodes : throw end.Value.Tokens.Place.Fault($"\"{end.Value.Tag}\" closes nothing here.");
    }

    // Up to a tag that belongs to the one around it.
    private List<LiquidNode> ParseUntil(out (string Tag, LiquidTokens Tokens)? end, params ReadOnlySpan<string> ends)
    {
        var nodes = new List<LiquidNode>();
        end = null;
        while (_pieces.Next() is { } piece)
        {
            if (piece.Kind == LiquidPieceKind.Text)
            {
                nodes.Add(new TextNode(piece.Text));
                continue;
            }

            var tokens = new LiquidTokens(piece.Place, piece.Text);
            if (piece.Kind == LiquidPieceKind.Output)
            {
                nodes.Add(new OutputNode(LiquidExpressions.WithFilters(tokens)));
                tokens.ExpectEnd();
                continue;
            }

            var tag = tokens.Name("the name of a tag");
            if (ends.Contains(tag) || tag is "else" or "elsif" or "when" || tag.StartsWith("end", StringComparison.Ordinal))
            {
                end = (tag, tokens);
                return nodes;
            }

            nodes.AddRange(ParseTag(tag, tokens));
        }

        return nodes;
    }

    private IEnumerable<LiquidNode> ParseTag(string tag, LiquidTokens tokens)
    {
        switch (tag)
        {
            case "if":
            case "unless":
                return [ParseIf(tag, tokens)];
            case "case":
                return [ParseCase(tokens)];
            case "for":
                return [ParseFor(tokens)];
            case "assign":
                return [ParseAssign(tokens)];
            case "capture":
                return [ParseCapture(tokens)];
            case "render":
                return [ParseRender(tokens)];
            case "comment":
                _pieces.Skip("endcomment", tokens.Place);
                return [];
            case "raw":
                return [new TextNode(_pieces.Skip("endraw", tokens.Place))];
            default:
                throw tokens.Place.Fault($"there is no tag \"{tag}\"; there are assign, capture, case, comment, for, if, raw, render, unless.");
        }
    }

    private BranchNode ParseIf(string tag, LiquidTokens tokens)
    {
        var branches = new List<(LiquidExpression?, IReadOnlyList<LiquidNode>)>();
        var condition = LiquidExpressions.Condition(tokens);
        LiquidExpression? current = tag == "unless" ? new NotExpression(condition) : condition;
        tokens.ExpectEnd();
        while (true)
        {
            branches.Add((current, ParseUntil(out var end)));
            switch (end?.Tag)
            {
                case "elsif" when current is not null:
                    current = LiquidExpressions.Condition(end.Value.Tokens);
                    end.Value.Tokens.ExpectEnd();
                    break;
                case "else" when current is not null:
                    current = null;
                    break;
                case var closing when closing == $"end{tag}":
                    return new BranchNode(branches);
                default:
                    throw NotClosed(tag, tokens, end);
            }
        }
    }

    private BranchNode ParseCase(LiquidTokens tokens)
    {
        var value = LiquidExpressions.Value(tokens);
        tokens.ExpectEnd();
        var branches = new List<(LiquidExpression?, IReadOnlyList<LiquidNode>)>();
        _ = ParseUntil(out var end);
        while (true)
        {
            switch (end?.Tag)
            {
                case "when":
                    LiquidExpression condition = new CompareExpression(value, "==", LiquidExpressions.Value(end.Value.Tokens));
                    while (end.Value.Tokens.TrySign(",") || end.Value.Tokens.TryName("or"))
                    {
                        condition = new LogicExpression(condition, isAnd: false, new CompareExpression(value, "==", LiquidExpressions.Value(end.Value.Tokens)));
                    }

                    end.Value.Tokens.ExpectEnd();
                    branches.Add((condition, ParseUntil(out end)));
                    break;
                case "else":
                    branches.Add((null, ParseUntil(out end)));
                    break;
                case "endcase":
                    return new BranchNode(branches);
                default:
                    throw NotClosed("case", tokens, end);
            }
        }
    }

    private LoopNode ParseFor(LiquidTokens tokens)
    {
        var item = tokens.Name("a name for the items");
        if (!tokens.TryName("in"))
        {
            throw tokens.Unexpected("\"in\"");
        }

        var items = LiquidExpressions.Value(tokens);
        LiquidExpression? limit = null, offset = null;
        while (!tokens.AtEnd)
        {
            var option = tokens.Name("limit or offset");
            if (option is not ("limit" or "offset") || !tokens.TrySign(":"))
            {
                throw tokens.Unexpected("limit: or offset: with a number");
            }

            (limit, offset) = option == "limit" ? (LiquidExpressions.Value(tokens), offset) : (limit, LiquidExpressions.Value(tokens));
        }

        var body = ParseUntil(out var end);
        IReadOnlyList<LiquidNode> otherwise = [];
        if (end?.Tag == "else")
        {
            otherwise = ParseUntil(out end);
        }

        return end?.Tag == "endfor" ? new LoopNode(tokens.Place, item, items, limit, offset, body, otherwise) : throw NotClosed("for", tokens, end);
    }

    private static AssignNode ParseAssign(LiquidTokens tokens)
    {
        var target = tokens.Name("a name");
        if (!tokens.TrySign("="))
        {
            throw tokens.Unexpected("\"=\"");
        }

        var value = LiquidExpressions.WithFilters(tokens);
        tokens.ExpectEnd();
        return new AssignNode(target, value);
    }

    private CaptureNode ParseCapture(LiquidTokens tokens)
    {
        var target = tokens.Name("a name");
        tokens.ExpectEnd();
        var body = ParseUntil(out var end);
        return end?.Tag == "endcapture" ? new CaptureNode(target, body) : throw NotClosed("capture", tokens, end);
    }

    private static RenderNode ParseRender(LiquidTokens tokens)
    {
        var template = tokens.Text("the name of a template in quotation marks");
        var values = new List<(string, LiquidExpression)>();
        while (tokens.TrySign(","))
        {
            var value = tokens.Name("a name");
            if (!tokens.TrySign(":"))
            {
                throw tokens.Unexpected("\":\"");
            }

            values.Add((value, LiquidExpressions.Value(tokens)));
        }

        tokens.ExpectEnd();
        return new RenderNode(tokens.Place, template, values);
    }

    private static TemplateException NotClosed(string tag, LiquidTokens tokens, (string Tag, LiquidTokens Tokens)? end) =>
        end is { } other ? other.Tokens.Place.Fault($"\"{other.Tag}\" cannot stand within \"{tag}\" of line {tokens.Place.Line}.") : tokens.Place.Fault($"\"{tag}\" is not closed.");
}
