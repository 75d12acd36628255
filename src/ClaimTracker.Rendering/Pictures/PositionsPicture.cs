namespace ClaimTracker.Rendering;

/// <summary>Which positions stand against which: a box for each, and brackets between those that clash.</summary>
internal sealed class PositionsPicture
{
    private const double Margin = 12, BoxWidth = 460, Padding = 12, Lane = 24, Between = 16;

    private readonly Drawing _drawing = new();
    private readonly BoardQuestion _question;
    private readonly Board _board;
    private readonly IReadOnlyList<BoardPosition> _positions;
    private readonly Dictionary<Position, (double Top, double Bottom)> _boxes = [];

    private PositionsPicture(BoardQuestion question, Board board)
    {
        (_question, _board) = (question, board);
        _positions = [.. question.Positions];
    }

    public static Picture Of(BoardQuestion question, Board board)
    {
        var picture = new PositionsPicture(question, board);
        return new Picture($"positions-{question.Id}", board.Words.MapOf(question.Text), picture.Draw(), picture._drawing);
    }

    private string Draw()
    {
        var words = _board.Words;
        if (_positions.Count == 0)
        {
            _drawing.Width = 480;
            _drawing.Label(Margin, 30, words["no_timeline"], LabelLook.Plain);
            _drawing.Height = 44;
            return words["no_timeline"];
        }

        var links = PositionLinks.Of(_question, _positions);
        var refinements = Lanes([.. links.Where(link => link.Kind == PositionLinkKind.Refines)]);
        var clashes = Lanes([.. links.Where(link => link.Kind != PositionLinkKind.Refines)]);
        var left = Margin + (refinements.Count * Lane) + (refinements.Count > 0 ? 8 : 0);
        _drawing.Width = left + BoxWidth + (clashes.Count * Lane) + (clashes.Count > 0 ? 26 : 0) + Margin;
        _drawing.Height = Margin;
        foreach (var position in _positions)
        {
            DrawBox(position, left);
        }

        for (var lane = 0; lane < clashes.Count; lane++)
        {
            foreach (var link in clashes[lane])
            {
                DrawClash(link, left + BoxWidth, left + BoxWidth + 22 + (lane * Lane));
            }
        }

        for (var lane = 0; lane < refinements.Count; lane++)
        {
            foreach (var link in refinements[lane])
            {
                DrawRefinement(link, left, left - 16 - (lane * Lane));
            }
        }

        DrawLegend(links);
        _drawing.Height += Margin;
        return Tell(links);
    }

    private void DrawBox(BoardPosition position, double left)
    {
        var half = Marks.HalfWidth(position.Letter);
        var textLeft = left + Padding + (half * 2) + 10;
        var room = left + BoxWidth - Padding - textLeft;
        var answer = TextWidth.Lines(BareText.Of(position.Answer), LabelLook.Strong.Size, room, 2, isBold: true);
        var sides = TextWidth.Lines(BareText.Of(string.Join(", ", position.Origins.Select(origin => origin.Name))), LabelLook.Small.Size, room, 2);
        var top = _drawing.Height;
        var height = (Padding * 1.6) + (answer.Count * 18) + (sides.Count * 16);
        _drawing.Shape($"<rect class=\"box\" x=\"{left}\" y=\"{top}\" width=\"{BoxWidth}\" height=\"{height}\" rx=\"3\"/>");
        Marks.Badge(_drawing, left + Padding + half, top + Padding + 8, position.Letter, position.IsDenied);
        var y = top + Padding + 12.5;
        foreach (var line in answer)
        {
            _drawing.Label(textLeft, y, line, LabelLook.Strong, room);
            y += 18;
        }

        foreach (var line in sides)
        {
            _drawing.Label(textLeft, y, line, LabelLook.Small, room);
            y += 16;
        }

        _boxes[position.Source] = (top, top + height);
        _drawing.Height = top + height + Between;
    }

    private void DrawClash(PositionLink link, double edge, double x)
    {
        var (one, other) = Ends(link);
        var isConflict = link.Kind == PositionLinkKind.Conflict;
        _drawing.Shape($"<path class=\"{(isConflict ? "clash" : "clash maybe")}\" d=\"M{edge} {one}H{x - 6}q6 0 6 6V{other - 6}q0 6-6 6H{edge}\"/>");
        var middle = (one + other) / 2;
        _drawing.Shape($"<circle class=\"stop\" cx=\"{x}\" cy=\"{middle}\" r=\"8\"/>");
        if (isConflict)
        {
            _drawing.Shape($"<path class=\"cross\" d=\"M{x - 3.5} {middle - 3.5}l7 7m0-7l-7 7\"/>");
        }
        else
        {
            _drawing.Label(x, middle + 4, "?", LabelLook.HollowBadge with { Class = "l h amber" });
        }
    }

    private void DrawRefinement(PositionLink link, double edge, double x)
    {
        var (from, to) = (Middle(link.First), Middle(link.Second));
        var turn = from < to ? 6 : -6;
        _drawing.Shape($"<path class=\"link\" d=\"M{edge} {from + 5}H{x + 6}q-6 0-6 {turn}V{to - 5 - turn}q0 {turn} 6 {turn}H{edge - 7}\"/><path class=\"head\" d=\"M{edge} {to - 5}l-8-4.5v9z\"/>");
    }

    // Brackets whose heights meet stand in lanes of their own; short ones next to the boxes.
    private List<List<PositionLink>> Lanes(IReadOnlyList<PositionLink> links)
    {
        var order = _positions.Select((position, place) => (position.Source, place)).ToDictionary(pair => pair.Source, pair => pair.place);
        var lanes = new List<List<PositionLink>>();
        foreach (var link in links.OrderBy(link => Math.Abs(order[link.First] - order[link.Second])).ThenBy(link => Math.Min(order[link.First], order[link.Second])))
        {
            var lane = lanes.Find(lane => lane.TrueForAll(other => !Meet(link, other)));
            if (lane is null)
            {
                lanes.Add(lane = []);
            }

            lane.Add(link);
        }

        return lanes;

        bool Meet(PositionLink one, PositionLink other) =>
            Math.Min(order[one.First], order[one.Second]) <= Math.Max(order[other.First], order[other.Second])
            && Math.Min(order[other.First], order[other.Second]) <= Math.Max(order[one.First], order[one.Second]);
    }

    // Several brackets at one box stand a little apart.
    private (double One, double Other) Ends(PositionLink link)
    {
        var (one, other) = (Middle(link.First), Middle(link.Second));
        return one <= other ? (one + 6, other - 6) : (other + 6, one - 6);
    }

    private double Middle(Position position) => (_boxes[position].Top + _boxes[position].Bottom) / 2;

    private void DrawLegend(IReadOnlyList<PositionLink> links)
    {
        var legend = new PictureLegend(_drawing, Margin);
        var words = _board.Words;
        if (links.Any(link => link.Kind == PositionLinkKind.Conflict))
        {
            legend.AddMark(words["legend_conflict"], (x, y) => _drawing.Shape($"<path class=\"clash\" d=\"M{x - 14} {y}h28\"/><circle class=\"stop\" cx=\"{x}\" cy=\"{y}\" r=\"8\"/><path class=\"cross\" d=\"M{x - 3.5} {y - 3.5}l7 7m0-7l-7 7\"/>"));
        }

        if (links.Any(link => link.Kind == PositionLinkKind.Possible))
        {
            legend.AddMark(words["legend_possible"], (x, y) => _drawing.Shape($"<path class=\"clash maybe\" d=\"M{x - 14} {y}h28\"/>"));
        }

        if (links.Any(link => link.Kind == PositionLinkKind.Refines))
        {
            legend.AddMark(words["legend_refines"], (x, y) => _drawing.Shape($"<path class=\"link\" d=\"M{x - 12} {y}h18\"/><path class=\"head\" d=\"M{x + 12} {y}l-8-4.5v9z\"/>"));
        }

        legend.EndLine();
    }

    private string Tell(IReadOnlyList<PositionLink> links)
    {
        var words = _board.Words;
        var byPosition = _positions.ToDictionary(position => position.Source);
        var told = links.Select(link => $"{byPosition[link.First].Letter}, {byPosition[link.Second].Letter}: {words[link.Kind switch
        {
            PositionLinkKind.Conflict => "legend_conflict",
            PositionLinkKind.Possible => "legend_possible",
            _ => "legend_refines",
        }]}.");
        var positions = _positions.Select(position => $"{position.Letter}: {position.Answer} ({string.Join(", ", position.Origins.Select(origin => origin.Name))}).");
        return string.Join(' ', positions.Concat(told).Prepend(words.MapTells(
            _positions.Count,
            links.Count(link => link.Kind == PositionLinkKind.Conflict),
            links.Count(link => link.Kind == PositionLinkKind.Possible))));
    }
}
