namespace ClaimTracker.Rendering;

/// <summary>Many mentions that go back to few origins.</summary>
internal sealed class OriginsPicture
{
    private const double Margin = 12, Row = 29, NodeHeight = 22, Padding = 9, Gap = 34;
    private const double MostOfNode = 260, LeastWidth = 480, MostForAnswers = 960;

    /// <summary>Of a longer chain the outlets nearest to the speaker are shown, and how many more there are.</summary>
    private const int MostHops = 4;

    private readonly Drawing _drawing = new();
    private readonly BoardQuestion _question;
    private readonly ClaimLines _lines;
    private readonly HashSet<ClaimId> _circular;
    private readonly List<string> _told = [];
    private bool _hasLoops;

    private OriginsPicture(BoardQuestion question, Board board)
    {
        (_question, _lines) = (question, board.Lines);
        _circular = board.CircularClaims;
    }

    public static Picture Of(BoardQuestion question, Board board, string? position)
    {
        var picture = new OriginsPicture(question, board);
        var shown = question.Positions.Where(known => position is null || known.Letter == position).ToArray();
        picture.Draw(shown);
        var title = shown is [var one] && position is not null ? board.Words.OriginsOf(one.Answer, question.Text) : $"{board.Words["origins"]}: {question.Text}";
        var name = position is null ? $"origins-{question.Id}" : $"origins-{question.Id}-{position}";
        return new Picture(name, title, picture._told.Count == 0 ? board.Words["no_timeline"] : string.Join(' ', picture._told), picture._drawing);
    }

    private void Draw(IReadOnlyList<BoardPosition> positions)
    {
        var trees = positions.Select(position => (Position: position, Roots: Tree(position))).ToArray();
        var nodes = trees.SelectMany(tree => tree.Roots).SelectMany(All).ToArray();
        _drawing.Height = Margin;
        if (nodes.Length == 0)
        {
            _drawing.Width = 480;
            _drawing.Label(Margin, 30, _lines.Words["no_timeline"], LabelLook.Plain);
            _drawing.Height = 44;
            return;
        }

        // Each column as wide as its widest node, or its heading.
        var mentions = nodes.Where(node => node.IsMention).Min(node => node.Column);
        var columns = nodes.GroupBy(node => node.Column).ToDictionary(
            column => column.Key,
            column => Math.Max(column.Max(Width), column.Key <= 2 ? TextWidth.Of(Heading(column.Key, mentions), LabelLook.Small.Size) - Gap + 10 : 0));
        var lefts = new double[columns.Keys.Max() + 2];
        lefts[0] = Margin;
        for (var column = 0; column < lefts.Length - 1; column++)
        {
            lefts[column + 1] = lefts[column] + (columns.TryGetValue(column, out var width) ? width + Gap : 0);
        }

        var answers = trees.Where(tree => tree.Roots.Count > 0).Max(tree => AnswerWidth(tree.Position));
        _drawing.Width = Math.Max(lefts[^1] - Gap + Margin, Math.Clamp(answers, LeastWidth, MostForAnswers));
        DrawHeadings(columns.Keys, lefts, mentions);
        foreach (var (position, roots) in trees)
        {
            DrawTree(position, roots, lefts);
        }

        DrawLegend();
        _drawing.Height += Margin;
    }

    private List<OriginNode> Tree(BoardPosition position)
    {
        var claims = position.Source.InForce;
        var mostHops = _question.Positions.SelectMany(other => other.Source.InForce).Select(claim => Math.Min(claim.Outlets.Length, MostHops + 1)).DefaultIfEmpty(0).Max();
        var origins = new List<OriginNode>();
        var root = new OriginNode("root", string.Empty, -1);
        foreach (var claim in claims)
        {
            var sides = claim.Sides;
            var key = string.Join('+', sides.Select(side => side.Id));
            var node = root.Child(key, () => Added(new OriginNode(key, _lines.Sides(claim), 0), origins));
            if (sides.Length > 1 || !sides[0].Equals(claim.Speaker))
            {
                node = node.Child(claim.Speaker.Id.ToString(), () => new OriginNode(claim.Speaker.Id.ToString(), claim.Speaker.Name, 1));
            }

            node = Hops(node, claim);
            node.Child($"claim {claim.Id}", () => Mention(claim, mostHops + 2));
        }

        return origins;
    }

    private OriginNode Hops(OriginNode node, Claim claim)
    {
        Speaker[] outlets = [.. claim.Outlets.Reverse()];
        var repeated = outlets.GroupBy(outlet => outlet.Id).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        for (var hop = 0; hop < outlets.Length; hop++)
        {
            var (outlet, column) = (outlets[hop], hop + 2);
            if (hop == MostHops)
            {
                var more = _lines.Words.More(outlets.Length - MostHops);
                node = node.Child($"more {claim.Id}", () => new OriginNode($"more {claim.Id}", more, column));
                node.IsLoop |= repeated.Count > 0;
                break;
            }

            node = node.Child(outlet.Id.ToString(), () => new OriginNode(outlet.Id.ToString(), outlet.Name, column));
            node.IsLoop |= repeated.Contains(outlet.Id);
        }

        _hasLoops |= repeated.Count > 0;
        return node;
    }

    private OriginNode Mention(Claim claim, int column)
    {
        var isCircular = _circular.Contains(claim.Id);
        _hasLoops |= isCircular;
        return new OriginNode($"claim {claim.Id}", claim.Said is { } said ? _lines.Say(said) : _lines.Words["no_time"], column)
        {
            IsMention = true,
            IsLoop = isCircular,
            Tip = _lines.Line(claim),
        };
    }

    private void DrawHeadings(IEnumerable<int> columns, double[] lefts, int mentions)
    {
        foreach (var column in columns.Where(column => column <= 2 || column == mentions).Order())
        {
            var next = column == mentions ? _drawing.Width - Margin : lefts[column + 1];
            _drawing.Label(lefts[column], _drawing.Height + 12, Heading(column, mentions), LabelLook.Small, Math.Max(next, lefts[Math.Min(column + 1, lefts.Length - 1)]) - lefts[column] - 8);
        }

        _drawing.Height += 24;
    }

    private string Heading(int column, int mentions) =>
        _lines.Words[column == mentions ? "column_mention" : column switch { 0 => "column_origin", 1 => "column_speaker", _ => "column_chain" }];

    private string Tells(BoardPosition position) => $"{_lines.Words.Mentions(position.Mentions)} → {_lines.Words.Origins(position.OriginCount)}";

    private double AnswerWidth(BoardPosition position) =>
        (Margin * 2) + (Marks.HalfWidth(position.Letter) * 2) + 28
        + TextWidth.Of(BareText.Of(position.Answer), LabelLook.Strong.Size, LabelLook.Strong.IsBold) + TextWidth.Of(Tells(position), LabelLook.Small.Size);

    private void DrawTree(BoardPosition position, List<OriginNode> roots, double[] lefts)
    {
        if (roots.Count == 0)
        {
            return;
        }

        var half = Marks.HalfWidth(position.Letter);
        var tells = Tells(position);
        _drawing.Below($"<path class=\"rule\" d=\"M{Margin} {_drawing.Height}H{_drawing.Width - Margin}\"/>");
        Marks.Badge(_drawing, Margin + half, _drawing.Height + 19, position.Letter, position.IsDenied);
        var room = _drawing.Width - (Margin * 2) - (half * 2) - 8;
        var tellsWidth = TextWidth.Of(tells, LabelLook.Small.Size);
        _drawing.Label(Margin + (half * 2) + 8, _drawing.Height + 23.5, position.Answer, LabelLook.Strong, room - tellsWidth - 18);
        _drawing.Label(_drawing.Width - Margin, _drawing.Height + 23.5, tells, LabelLook.Small with { Anchor = LabelAnchor.End });
        _drawing.Height += 38;
        foreach (var root in roots)
        {
            Place(root);
            DrawNode(root, lefts);
        }

        _drawing.Height += 8;
        _told.Add($"{position.Letter}: {position.Answer}. {_lines.Words.OriginsTell(position.Mentions, position.OriginCount)} {string.Join(' ', roots.Select(Tell))}");
    }

    // Mentions one below another; what they come from stands in the middle of them.
    private void Place(OriginNode node)
    {
        if (node.Children.Count == 0)
        {
            node.Y = _drawing.Height + (Row / 2);
            _drawing.Height += Row;
            return;
        }

        foreach (var child in node.Children)
        {
            Place(child);
        }

        node.Y = (node.Children[0].Y + node.Children[^1].Y) / 2;
    }

    private void DrawNode(OriginNode node, double[] lefts)
    {
        var (left, width) = (lefts[node.Column], Width(node));
        foreach (var child in node.Children)
        {
            var (x, y) = (left + width, node.Y);
            var to = lefts[child.Column];
            var bend = (to - x) / 2;
            var isLoop = child.IsLoop && (node.IsLoop || child.IsMention);
            _drawing.Below($"<path class=\"{(isLoop ? "flow loop" : "flow")}\" d=\"M{x} {y}C{x + bend} {y} {to - bend} {child.Y} {to} {child.Y}\"/>");
            DrawNode(child, lefts);
        }

        _drawing.Group(node.Tip, () =>
        {
            if (node.IsMention)
            {
                _drawing.Shape($"<circle class=\"{(node.IsLoop ? "dot loop" : "dot")}\" cx=\"{left + 5}\" cy=\"{node.Y}\" r=\"4.5\"/>");
                _drawing.Label(left + 15, node.Y + 4.5, Shown(node), node.IsLoop ? LabelLook.Plain with { Class = "l red" } : LabelLook.Plain, MostOfNode - 15);
            }
            else
            {
                _drawing.Shape($"<rect class=\"{(node.IsLoop ? "node loop" : node.Column == 0 ? "node root" : "node")}\" x=\"{left}\" y=\"{node.Y - (NodeHeight / 2)}\" width=\"{width}\" height=\"{NodeHeight}\" rx=\"4\"/>");
                _drawing.Label(left + Padding, node.Y + 4.5, Shown(node), Look(node), MostOfNode - (Padding * 2));
            }
        });
    }

    private void DrawLegend()
    {
        if (!_hasLoops)
        {
            return;
        }

        var legend = new PictureLegend(_drawing, Margin);
        legend.AddMark(_lines.Words["legend_loop"], (x, y) => _drawing.Shape($"<rect class=\"node loop\" x=\"{x - 14}\" y=\"{y - 8}\" width=\"30\" height=\"16\" rx=\"4\"/>"));
        legend.EndLine();
    }

    private static LabelLook Look(OriginNode node) => node.IsLoop ? LabelLook.Strong with { Class = "l b red" } : node.Column == 0 ? LabelLook.Strong : LabelLook.Plain;

    private static string Shown(OriginNode node) => node.IsLoop ? $"↻ {node.Text}" : node.Text;

    private static double Width(OriginNode node)
    {
        var text = TextWidth.Of(BareText.Of(Shown(node)), LabelLook.Plain.Size, Look(node).IsBold);
        return Math.Min(MostOfNode, text + (node.IsMention ? 16 : Padding * 2));
    }

    private static string Tell(OriginNode node) => node.Children.Count == 0 ? Shown(node) : $"{Shown(node)} ({string.Join("; ", node.Children.Select(Tell))}){(node.Column == 0 ? "." : string.Empty)}";

    private static IEnumerable<OriginNode> All(OriginNode node) => node.Children.SelectMany(All).Prepend(node);

    private static OriginNode Added(OriginNode node, List<OriginNode> nodes)
    {
        nodes.Add(node);
        return node;
    }
}
