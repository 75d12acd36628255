namespace ClaimTracker.Rendering;

/// <summary>Who said what when.</summary>
internal sealed class TimelinePicture
{
    private const double Margin = 12, RowHeight = 27, LanePadding = 7, MostOfName = 290, NameLine = 15, PlotWidth = 600;
    private const int NameLines = 2;

    private readonly Drawing _drawing = new();
    private readonly BoardQuestion _question;
    private readonly ClaimLines _lines;
    private readonly List<TimelineMark> _marks;
    private double _left;
    private double _right;

    private TimelinePicture(BoardQuestion question, Board board)
    {
        (_question, _lines) = (question, board.Lines);
        _marks = [.. MarksOf(question)];
    }

    public static Picture Of(BoardQuestion question, Board board)
    {
        var picture = new TimelinePicture(question, board);
        picture.Draw();
        return new Picture($"timeline-{question.Id}", board.Words.TimelineOf(question.Text), picture.Describe(), picture._drawing);
    }

    private static IEnumerable<TimelineMark> MarksOf(BoardQuestion question)
    {
        foreach (var position in question.Positions.Concat(question.Earlier).Concat(question.Ended))
        {
            var inForce = position.Source.InForce.Select(claim => claim.Id).ToHashSet();
            foreach (var claim in position.Source.Claims)
            {
                yield return Mark(claim, position.Letter, position.IsDenied, inForce.Contains(claim.Id));
            }
        }

        foreach (var claim in question.Standing.Apart)
        {
            yield return Mark(claim, claim.Answer is null ? "–" : "…", isHollow: true, claim is { IsRetracted: false, IsWithdrawn: false });
        }
    }

    private static TimelineMark Mark(Claim claim, string letter, bool isHollow, bool isInForce) => new()
    {
        Claim = claim,
        Letter = letter,
        IsHollow = isHollow,
        IsInForce = isInForce,
        IsRetracted = claim.IsRetracted,
        RetractedAt = claim.IsRetracted ? claim.Root.Acts.RetractedAt(claim.Number) : null,
    };

    private void Draw()
    {
        var lanes = _marks.GroupBy(mark => mark.Claim.Speaker.Id).OrderBy(lane => lane.Min(_marks.IndexOf)).ToArray();
        var timed = _marks.Where(mark => mark.Claim.Said is not null).ToArray();
        var hasUntimed = timed.Length < _marks.Count;
        var widest = lanes.Select(lane => TextWidth.Of(BareText.Of(lane.First().Claim.Speaker.Name), LabelLook.Strong.Size, isBold: true)).DefaultIfEmpty(0).Max();
        _left = Margin + Math.Min(MostOfName, widest) + 26;
        _right = _left + PlotWidth;
        var untimedAt = _right + 26;
        _drawing.Width = hasUntimed ? untimedAt + 110 : _right + Margin + 14;
        _drawing.Height = Margin;
        if (_marks.Count == 0)
        {
            _drawing.Width = _left + PlotWidth;
            _drawing.Label(Margin, 30, _lines.Words["no_timeline"], LabelLook.Plain);
            _drawing.Height = 44;
            return;
        }

        var scale = new TimeScale(timed.SelectMany(Times), _left + Marks.Radius, _right - Marks.Radius);
        if (hasUntimed)
        {
            _drawing.Label(untimedAt, _drawing.Height + 10, _lines.Words["no_time"], LabelLook.Small, 108);
            _drawing.Height += 22;
        }

        var top = _drawing.Height;
        foreach (var lane in lanes)
        {
            DrawLane([.. lane.OrderBy(mark => mark.Claim.Said?.Interval.StartSecond ?? long.MaxValue).ThenBy(mark => mark.Claim.Id)], scale, untimedAt);
        }

        DrawAxis(scale, top, timed.Length > 0);
        DrawLinks(lanes);
        DrawLegend();
    }

    private static IEnumerable<TimeInterval> Times(TimelineMark mark) => mark.RetractedAt is { } at ? [mark.Claim.Said!.Interval, at.Interval] : [mark.Claim.Said!.Interval];

    // Long names often differ only at their ends: a second line tells them apart.
    private void DrawName(string name, double y)
    {
        var lines = TextWidth.Lines(BareText.Of(name), LabelLook.Strong.Size, MostOfName, NameLines, isBold: true);
        for (var line = 0; line < lines.Count; line++)
        {
            _drawing.Label(Margin, y + ((line - ((lines.Count - 1) / 2.0)) * NameLine), lines[line], LabelLook.Strong, MostOfName);
        }
    }

    private void DrawLane(IReadOnlyList<TimelineMark> lane, TimeScale scale, double untimedAt)
    {
        var ends = new List<double>();
        var untimed = 0;
        foreach (var mark in lane)
        {
            if (mark.Claim.Said is { } said)
            {
                mark.Span = scale.Span(said.Interval);
                mark.X = (mark.Span.From + mark.Span.To) / 2;
                mark.CrossX = mark.RetractedAt is { } at ? Math.Max(scale.Span(at.Interval).From, mark.X + Marks.HalfWidth(mark.Letter) + 12) : null;
                var extent = mark.Extent;
                mark.Row = ends.FindIndex(end => end + 4 <= extent.From);
                if (mark.Row < 0)
                {
                    mark.Row = ends.Count;
                    ends.Add(0);
                }

                ends[mark.Row] = extent.To;
            }
            else
            {
                mark.X = untimedAt + Marks.Radius + 4 + (untimed % 3 * 34);
                mark.Span = (mark.X, mark.X);
                mark.Row = untimed / 3;
                untimed++;
            }
        }

        var rows = lane.Max(mark => mark.Row) + 1;
        var top = _drawing.Height;
        foreach (var mark in lane)
        {
            mark.Y = top + LanePadding + (RowHeight * (mark.Row + 0.5));
            DrawMark(mark);
        }

        var speaker = lane[0].Claim.Speaker;
        DrawName(speaker.Name, top + LanePadding + (RowHeight / 2) + 4.5);
        _drawing.Height = top + (LanePadding * 2) + (RowHeight * rows);
        _drawing.Below($"<path class=\"rule\" d=\"M{Margin} {_drawing.Height}H{_drawing.Width - Margin}\"/>");
    }

    private void DrawMark(TimelineMark mark) => _drawing.Group(Tip(mark), () =>
    {
        var (from, to) = mark.Span;
        if (mark.IsVague)
        {
            _drawing.Shape($"<rect class=\"{(mark.IsInForce ? "span" : "span gone")}\" x=\"{from}\" y=\"{mark.Y - 8}\" width=\"{to - from}\" height=\"16\" rx=\"8\"/>");
        }

        if (mark.CrossX is { } cross)
        {
            _drawing.Shape($"<path class=\"back\" d=\"M{mark.X + Marks.Radius} {mark.Y}H{cross - 5}\"/>");
            Marks.Cross(_drawing, cross, mark.Y);
        }

        Marks.Badge(_drawing, mark.X, mark.Y, mark.Letter, mark.IsHollow || !mark.IsInForce);
        if (!mark.IsInForce)
        {
            _drawing.Shape($"<path class=\"strike\" d=\"M{mark.X - 13} {mark.Y + 5}l26-10\"/>");
        }
    });

    private void DrawAxis(TimeScale scale, double top, bool hasTimes)
    {
        if (!hasTimes)
        {
            return;
        }

        var ticks = scale.Ticks(_lines);
        foreach (var (x, text) in ticks)
        {
            _drawing.Below($"<path class=\"grid\" d=\"M{x} {top}V{_drawing.Height + 5}\"/>");
            var half = TextWidth.Of(text, LabelLook.Tick.Size) / 2;
            _drawing.Label(Math.Clamp(x, Margin + half, _drawing.Width - half - 2), _drawing.Height + 18, text, LabelLook.Tick);
        }

        _drawing.Height += ticks.Count > 0 ? 30 : 8;
    }

    // From a claim to the next one of its speaker that updates, changes or corrects it, and to corrections by others.
    private void DrawLinks(IEnumerable<IEnumerable<TimelineMark>> lanes)
    {
        var byClaim = _marks.ToDictionary(mark => mark.Claim.Id);
        foreach (var lane in lanes)
        {
            var ordered = lane.Where(mark => mark.Claim.Said is not null && mark.Claim.Answer is not null).OrderBy(mark => mark.Claim.Said!.Interval.StartSecond).ThenBy(mark => mark.Claim.Id).ToArray();
            foreach (var (older, newer) in ordered.Zip(ordered.Skip(1)))
            {
                if (older.Letter != newer.Letter && older.Claim.Said!.Interval.IsBefore(newer.Claim.Said!.Interval))
                {
                    DrawLink(older, newer);
                }
            }
        }

        foreach (var mark in _marks)
        {
            foreach (var corrector in mark.Claim.CorrectedBy.Where(other => !other.Speaker.Equals(mark.Claim.Speaker)))
            {
                if (byClaim.TryGetValue(corrector.Id, out var newer))
                {
                    DrawLink(mark, newer);
                }
            }
        }
    }

    private void DrawLink(TimelineMark older, TimelineMark newer)
    {
        HasLinks = true;
        var (x, y) = (newer.X - Marks.HalfWidth(newer.Letter) - 2, newer.Y);
        var from = older.X + Marks.HalfWidth(older.Letter);
        var bend = Math.Max(14, (x - from) / 2);
        _drawing.Below($"<path class=\"link\" d=\"M{from} {older.Y}C{from + bend} {older.Y} {x - bend} {y} {x - 5} {y}\"/><path class=\"head\" d=\"M{x} {y}l-8-4.5v9z\"/>");
    }

    private bool HasLinks { get; set; }

    private void DrawLegend()
    {
        _drawing.Height += 8;
        var legend = new PictureLegend(_drawing, Margin);
        legend.AddPositions(_question.Positions.Concat(_question.Earlier).Concat(_question.Ended));
        var words = _lines.Words;
        if (_marks.Exists(mark => mark.IsVague))
        {
            legend.AddMark(words["legend_vague"], (x, y) => _drawing.Shape($"<rect class=\"span\" x=\"{x - 13}\" y=\"{y - 8}\" width=\"28\" height=\"16\" rx=\"8\"/>"));
        }

        if (_marks.Exists(mark => mark.IsHollow && mark.Claim.Answer is not null))
        {
            legend.AddMark(words["legend_denied"], (x, y) => _drawing.Shape($"<rect class=\"hollow\" x=\"{x - 10}\" y=\"{y - 10}\" width=\"20\" height=\"20\" rx=\"10\"/>"));
        }

        if (_marks.Exists(mark => mark.Claim.Answer is null))
        {
            legend.AddMark(words["legend_silent"], (x, y) => _drawing.Shape($"<rect class=\"hollow\" x=\"{x - 10}\" y=\"{y - 10}\" width=\"20\" height=\"20\" rx=\"10\"/><path class=\"strike\" d=\"M{x - 4} {y}h8\"/>"));
        }

        if (_marks.Exists(mark => !mark.IsInForce))
        {
            legend.AddMark(words["legend_ended"], (x, y) => _drawing.Shape($"<rect class=\"hollow\" x=\"{x - 10}\" y=\"{y - 10}\" width=\"20\" height=\"20\" rx=\"10\"/><path class=\"strike\" d=\"M{x - 13} {y + 5}l26-10\"/>"));
        }

        if (_marks.Exists(mark => mark.CrossX is not null))
        {
            legend.AddMark(words["legend_retracted"], (x, y) => Marks.Cross(_drawing, x, y));
        }

        if (HasLinks)
        {
            legend.AddMark(words["legend_update"], (x, y) => _drawing.Shape($"<path class=\"link\" d=\"M{x - 12} {y}h18\"/><path class=\"head\" d=\"M{x + 12} {y}l-8-4.5v9z\"/>"));
        }

        legend.EndLine();
        _drawing.Height += Margin;
    }

    private string Tip(TimelineMark mark) => mark.Claim.Answer is { } answer ? $"{_lines.Line(mark.Claim)}: {_lines.Say(answer, mark.Claim.Question)}" : _lines.Line(mark.Claim);

    private string Describe()
    {
        var speakers = _marks.Select(mark => mark.Claim.Speaker.Id).Distinct().Count();
        var claims = _marks
            .OrderBy(mark => mark.Claim.Said?.Interval.StartSecond ?? long.MaxValue).ThenBy(mark => mark.Claim.Id)
            .Select(mark => $"{Tip(mark)}{(mark.IsInForce ? string.Empty : $" ({_lines.Words["legend_ended"]})")}.");
        return _marks.Count == 0 ? _lines.Words["no_timeline"] : $"{_lines.Words.TimelineTells(_marks.Count, speakers)} {string.Join(' ', claims)}";
    }
}
