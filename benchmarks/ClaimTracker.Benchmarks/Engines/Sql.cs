namespace ClaimTracker.Benchmarks;

/// <summary>The SQL that both databases share.</summary>
/// <remarks>
/// The disputed questions are found from positions, with the times of their claims taken together. Most questions are decided by these: two
/// open ends always overlap, and of asserted spans two are apart exactly when the lowest end lies below the highest beginning. Then come
/// open-ended denials, and only what is left goes back to the claims.
/// </remarks>
internal static class Sql
{
    /// <summary>Positions a and b clash.</summary>
    public const string Clash =
        """
        (CASE WHEN NOT a.denies AND NOT b.denies THEN a.hi < b.lo OR b.hi < a.lo
              WHEN a.denies AND b.denies THEN FALSE
              WHEN b.denies THEN a.lo >= b.lo AND a.hi <= b.hi
              ELSE b.lo >= a.lo AND b.hi <= a.hi END)
        """;

    /// <summary>The same with each pair once: a is asserted, and below b where both are.</summary>
    public const string ClashOnce = "NOT a.denies AND (CASE WHEN b.denies THEN a.lo >= b.lo AND a.hi <= b.hi ELSE a.hi < b.lo END)";

    public const string Positions =
        "SELECT q, denies, lo, hi, count(*) AS n, min(s) AS min_s, max(s) AS max_s, max(e) AS max_e FROM claim GROUP BY q, denies, lo, hi";

    public static string DisputedByOpenEnds { get; } =
        $"SELECT q FROM now WHERE max_e = {Calendar.Never} AND NOT denies GROUP BY q HAVING min(hi) < max(lo)";

    public const string Result = "SELECT p.q, p.denies, p.lo, p.hi, p.n FROM position AS p WHERE p.q IN (SELECT q FROM disputed)";

    /// <summary>The product is small enough that a sum of the low halves stays within 64 bits.</summary>
    public static string Counted(string pairs) => $"SELECT count(*), coalesce(sum((CAST(one AS BIGINT) * other) & 4294967295), 0) FROM ({pairs})";
}
