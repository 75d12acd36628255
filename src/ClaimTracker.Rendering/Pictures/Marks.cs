namespace ClaimTracker.Rendering;

/// <summary>The marks that pictures share.</summary>
internal static class Marks
{
    public const double Radius = 10;

    /// <summary>The letter of a position in a disc: full where it is asserted, hollow where it is denied.</summary>
    public static void Badge(Drawing drawing, double x, double y, string letter, bool isHollow)
    {
        var half = HalfWidth(letter);
        if (isHollow)
        {
            drawing.Shape($"<rect class=\"hollow\" x=\"{x - half}\" y=\"{y - Radius}\" width=\"{half * 2}\" height=\"{Radius * 2}\" rx=\"{Radius}\"/>");
        }
        else
        {
            drawing.Shape($"<rect class=\"full\" x=\"{x - half}\" y=\"{y - Radius}\" width=\"{half * 2}\" height=\"{Radius * 2}\" rx=\"{Radius}\"/>");
        }

        drawing.Label(x, y + 4, letter, isHollow ? LabelLook.HollowBadge : LabelLook.Badge);
    }

    public static double HalfWidth(string letter) => Math.Max(Radius, (TextWidth.Of(letter, LabelLook.Badge.Size, isBold: true) / 2) + 5);

    /// <summary>A cross, for what was taken back.</summary>
    public static void Cross(Drawing drawing, double x, double y) => drawing.Shape($"<path class=\"cross\" d=\"M{x - 5} {y - 5}l10 10m0-10l-10 10\"/>");
}
