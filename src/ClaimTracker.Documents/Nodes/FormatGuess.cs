namespace ClaimTracker.Documents;

/// <summary>Tells JSON from YAML by the first significant character.</summary>
internal static class FormatGuess
{
    /// <returns>JSON when the text begins with '{' or '[' after white space and JSON comments, else YAML; and whether there is nothing but those.</returns>
    internal static (DocumentFormat Format, bool IsEmpty) Of(ReadOnlySpan<byte> utf8)
    {
        var text = new JsonScan(utf8, 0);
        return text.SkipSpace(out _) && (text.IsAtEnd || text.Current is (byte)'{' or (byte)'[')
            ? (DocumentFormat.Json, text.IsAtEnd)
            : (DocumentFormat.Yaml, false);
    }
}
