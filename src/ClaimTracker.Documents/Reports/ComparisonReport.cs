using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>How claims relate, as JSON.</summary>
public static class ComparisonReport
{
    /// <summary>Writes one comparison, as UTF-8 without a byte order mark, with a new line at its end.</summary>
    public static void Write(Stream output, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        JsonSerializer.Serialize(output, ComparisonJson.Of(comparison), ReportContext.Readable.ComparisonJson);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the comparisons of all pairs of claims as an array, ordered by the claims' ids, one by one as they are made.</summary>
    /// <remarks>Cost: the square of the number of claims.</remarks>
    /// <param name="output">Where they go; it stays open.</param>
    /// <param name="ledger">A ledger, as it is now; or one moment of it.</param>
    public static void WriteAllPairs(Stream output, LedgerReader ledger)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ledger);
        var now = ledger is ClaimLedger live ? live.Now : ledger;
        var claims = now.Claims.OrderBy(claim => claim.Id).ToArray();
        var pairs =
            from first in Enumerable.Range(0, claims.Length)
            from second in Enumerable.Range(first + 1, claims.Length - first - 1)
            select ComparisonJson.Of(now.Compare(claims[first], claims[second]));
        JsonSerializer.Serialize(output, pairs, ReportContext.Readable.IEnumerableComparisonJson);
        output.WriteByte((byte)'\n');
    }
}
