using System.Globalization;
using System.Text;

namespace ClaimTracker.Rendering;

/// <summary>Collects the shapes and labels of a picture. Labels are measured, so that tests can tell whether two of them overlap.</summary>
internal sealed class Drawing
{
    private readonly StringBuilder _below = new();
    private readonly StringBuilder _shapes = new();
    private readonly List<LabelBox> _labels = [];

    public double Width { get; set; }

    public double Height { get; set; }

    /// <summary>Where all texts stand.</summary>
    public IReadOnlyList<LabelBox> Labels => _labels;

    public string Content => $"{_below}{_shapes}";

    /// <summary>Adds a shape: the name of an element and its attributes, which no text of a ledger is part of.</summary>
    public void Shape(FormattableString markup) => _shapes.Append(Invariant(markup));

    /// <summary>Adds a shape that lies below all others, such as a grid or a link.</summary>
    public void Below(FormattableString markup) => _below.Append(Invariant(markup));

    /// <summary>Adds a group of shapes with a text that shows when the pointer rests on it.</summary>
    public void Group(string tip, Action draw)
    {
        _shapes.Append("<g><title>").Append(HtmlText.Encode(BareText.Of(tip))).Append("</title>");
        draw();
        _shapes.Append("</g>");
    }

    /// <summary>Adds a label.</summary>
    /// <param name="x">Its beginning, middle or end, by the anchor.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">The text; shown on one line, and shortened where it is wider than it may be.</param>
    /// <param name="look">Size, weight and colour.</param>
    /// <param name="most">How wide it may be.</param>
    public void Label(double x, double y, string text, LabelLook look, double most = double.PositiveInfinity)
    {
        var bare = BareText.Of(text);
        var shown = TextWidth.Cut(bare, look.Size, most, look.IsBold);
        if (shown.Length == 0)
        {
            return;
        }

        var width = TextWidth.Of(shown, look.Size, look.IsBold);
        var left = look.Anchor switch
        {
            LabelAnchor.Middle => x - (width / 2),
            LabelAnchor.End => x - width,
            _ => x,
        };
        _labels.Add(new LabelBox(shown, left, y - (look.Size * 0.78), width, look.Size));
        _shapes.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\"{look.Attributes}>{HtmlText.Encode(shown)}</text>");
    }

    /// <summary>A number for an attribute: a tenth of a pixel is enough.</summary>
    public static string N(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString markup)
    {
        var arguments = markup.GetArguments();
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = arguments[i] is double number ? N(number) : arguments[i];
        }

        return string.Format(CultureInfo.InvariantCulture, markup.Format, arguments);
    }
}

/// <summary>A label and the box around it.</summary>
internal readonly record struct LabelBox(string Text, double Left, double Top, double Width, double Height)
{
    public bool Overlaps(LabelBox other) =>
        Left < other.Left + other.Width && other.Left < Left + Width && Top < other.Top + other.Height && other.Top < Top + Height;
}

internal enum LabelAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>How a label looks.</summary>
internal sealed record LabelLook(double Size, string Class, LabelAnchor Anchor = LabelAnchor.Start, bool IsBold = false)
{
    public static LabelLook Plain { get; } = new(13, "l");

    public static LabelLook Strong { get; } = new(13, "l b", IsBold: true);

    public static LabelLook Small { get; } = new(11.5, "l t");

    public static LabelLook Tick { get; } = new(11.5, "l t", LabelAnchor.Middle);

    public static LabelLook Badge { get; } = new(11, "l k", LabelAnchor.Middle, IsBold: true);

    public static LabelLook HollowBadge { get; } = new(11, "l h", LabelAnchor.Middle, IsBold: true);

    public string Attributes => Anchor switch
    {
        LabelAnchor.Middle => $" class=\"{Class} mid\"",
        LabelAnchor.End => $" class=\"{Class} end\"",
        _ => $" class=\"{Class}\"",
    };
}
