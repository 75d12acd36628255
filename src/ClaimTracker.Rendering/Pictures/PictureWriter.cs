using System.Globalization;

namespace ClaimTracker.Rendering;

/// <summary>Writes pictures: as files of their own, with their style, or as part of a page that has it.</summary>
internal static class PictureWriter
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var style = new StringWriter();
        BoardTemplates.Shipped.Get("picture-alone.css.liquid").Render(new LiquidScope(style, HtmlText.Encode, name => BoardTemplates.Shipped.Get($"{name}.css.liquid")));
        return style.ToString();
    });

    public static string Alone(Picture picture) => Write(picture, $"<style>{Style.Value}</style><rect class=\"paper\" width=\"100%\" height=\"100%\"/>", picture.Description, " xmlns=\"http://www.w3.org/2000/svg\"") + "\n";

    /// <summary>A picture for a page, where the claims stand above it: its description is short.</summary>
    public static string Within(Picture picture, string description) => Write(picture, string.Empty, description, string.Empty);

    private static string Write(Picture picture, string style, string description, string space)
    {
        var (width, height) = (Drawing.N(Math.Ceiling(picture.Drawing.Width)), Drawing.N(Math.Ceiling(picture.Drawing.Height)));
        var name = HtmlText.Encode(picture.Name);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg{space} class=\"pic\" role=\"img\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" aria-labelledby=\"{name}-t {name}-d\"><title id=\"{name}-t\">{HtmlText.Encode(picture.Title)}</title><desc id=\"{name}-d\">{HtmlText.Encode(description)}</desc>{style}{picture.Drawing.Content}</svg>");
    }
}
