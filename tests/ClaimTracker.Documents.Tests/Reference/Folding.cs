using System.Text;
using System.Text.RegularExpressions;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Folded text (2.1): NFKC, then case folding, then runs of white space to one space, trimmed.</summary>
internal static partial class Folding
{
    /// <remarks>The base library folds case by turning to capitals, which also unites the two small sigmas.</remarks>
    public static string Fold(string text) =>
        WhiteSpace().Replace(text.Normalize(NormalizationForm.FormKC).ToUpperInvariant(), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
