namespace ClaimTracker.Rendering;

/// <summary>What letters and marks mean, below a picture.</summary>
internal sealed class PictureLegend
{
    private const double Row = 24;

    private readonly Drawing _drawing;
    private readonly double _left;
    private double _x;

    public PictureLegend(Drawing drawing, double left) => (_drawing, _left, _x) = (drawing, left, left);

    /// <summary>A line for each position: its letter and its answer.</summary>
    public void AddPositions(IEnumerable<BoardPosition> positions)
    {
        foreach (var position in positions)
        {
            var half = Marks.HalfWidth(position.Letter);
            Marks.Badge(_drawing, _left + half, _drawing.Height + (Row / 2), position.Letter, position.IsDenied);
            _drawing.Label(_left + (half * 2) + 8, _drawing.Height + (Row / 2) + 4.5, position.Answer, LabelLook.Plain, _drawing.Width - _left - (half * 2) - 20);
            _drawing.Height += Row;
        }
    }

    /// <summary>A mark and what it means; on the same line as the last one where it fits.</summary>
    public void AddMark(string meaning, Action<double, double> draw)
    {
        const double Room = 34;
        var width = Room + TextWidth.Of(meaning, LabelLook.Small.Size) + 18;
        if (_x > _left && _x + width > _drawing.Width)
        {
            EndLine();
        }

        draw(_x + 14, _drawing.Height + (Row / 2));
        _drawing.Label(_x + Room, _drawing.Height + (Row / 2) + 4, meaning, LabelLook.Small);
        _x += width;
    }

    public void EndLine()
    {
        if (_x > _left)
        {
            _drawing.Height += Row;
            _x = _left;
        }
    }
}
