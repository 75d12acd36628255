using System.Globalization;

namespace ClaimTracker.Rendering;

/// <summary>Writes pictures: as files of their own, with their style, or as part of a page that has it.</summary>
internal static class PictureWriter
{
    private const double TitleMargin = 12;
    private const int MostTitleLines = 3;

    private static readonly LabelLook TitleLook = new(18, "l title", IsBold: true);

    private static readonly Lazy<string> Style = new(() =>
    {
        using var style = new StringWriter();
        BoardTemplates.Shipped.Get("picture-alone.css.liquid").Render(new LiquidScope(style, HtmlText.Encode, name => BoardTemplates.Shipped.Get($"{name}.css.liquid")));
        return style.ToString();
    });

    /// <summary>A picture with its title above it.</summary>
    public static string Alone(Picture picture)
    {
        var (width, title) = (picture.Drawing.Width, new Drawing());
        var top = TitleMargin;
        foreach (var line in TextWidth.Lines(picture.Title, TitleLook.Size, width - (TitleMargin * 2), MostTitleLines, TitleLook.IsBold))
        {
            title.Label(TitleMargin, top + TitleLook.Size, line, TitleLook, width - (TitleMargin * 2));
            top += TitleLook.Size * 1.35;
        }

        top += 8;
        var content = $"<style>{Style.Value}</style><rect class=\"paper\" width=\"100%\" height=\"100%\"/>{title.Content}<g transform=\"translate(0 {Drawing.N(top)})\">{picture.Drawing.Content}</g>";
        return Write(picture, (width, picture.Drawing.Height + top), content, picture.Description, " xmlns=\"http://www.w3.org/2000/svg\"") + "\n";
    }

    /// <summary>A picture for a page, where its title and the claims stand above it.</summary>
    public static string Within(Picture picture, string description) => Write(picture, (picture.Drawing.Width, picture.Drawing.Height), picture.Drawing.Content, description, string.Empty);

    private static string Write(Picture picture, (double Width, double Height) size, string content, string description, string space)
    {
        var (width, height) = (Drawing.N(Math.Ceiling(size.Width)), Drawing.N(Math.Ceiling(size.Height)));
        var name = HtmlText.Encode(picture.Name);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg{space} class=\"pic\" role=\"img\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" aria-labelledby=\"{name}-t {name}-d\"><title id=\"{name}-t\">{HtmlText.Encode(picture.Title)}</title><desc id=\"{name}-d\">{HtmlText.Encode(description)}</desc>{content}</svg>");
    }
}
