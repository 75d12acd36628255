namespace ClaimTracker.Rendering;

/// <summary>Text at the beginning of a line.</summary>
internal static class FirstLetter
{
    /// <summary>The text with a capital letter at its beginning, where it begins with a small one.</summary>
    public static string Raised(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
