namespace ClaimTracker.Documents;

/// <summary>Finds the allowed word that was probably meant; spends no time on what is no word.</summary>
internal static class DidYouMean
{
    private const int MaxLength = 64;

    internal static string? For(string found, IEnumerable<string> candidates) =>
        found.Length <= MaxLength ? Nearest.To(found, candidates) : null;
}
