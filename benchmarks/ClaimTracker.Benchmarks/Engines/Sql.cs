namespace ClaimTracker.Benchmarks;

/// <summary>The SQL that both databases share: what clashes, and how the disputed questions are found from positions.</summary>
/// <remarks>
/// Positions are grouped first, with their times taken together. Most questions are decided by these: two open ends always overlap, and of
/// asserted spans two are apart exactly when the lowest end lies below the highest beginning. Only what is left goes back to the claims.
/// </remarks>
internal static class Sql
{
    /// <summary>Positions or claims a and b on one question clash, a asserted; of two asserted ones a is the lower, so that no pair comes twice.</summary>
    private const string ClashOnce = "a.q = b.q AND NOT a.denies AND (CASE WHEN b.denies THEN a.lo >= b.lo AND a.hi <= b.hi ELSE a.hi < b.lo END)";

    private const string ClashEitherWay =
        """
        a.q = b.q AND (CASE WHEN NOT a.denies AND NOT b.denies THEN a.hi < b.lo OR b.hi < a.lo
                            WHEN a.denies AND b.denies THEN FALSE
                            WHEN b.denies THEN a.lo >= b.lo AND a.hi <= b.hi
                            ELSE b.lo >= a.lo AND b.hi <= a.hi END)
        """;

    /// <summary>Fills <c>position</c> from <c>claim</c>.</summary>
    public const string SelectPositions =
        "SELECT q, denies, lo, hi, count(*) AS n, min(s) AS min_s, max(s) AS max_s, max(e) AS max_e FROM claim GROUP BY q, denies, lo, hi";

    /// <summary>Fills <c>now</c>: the positions that are not earlier.</summary>
    public static string SelectCurrent { get; } =
        $"""
        SELECT * FROM position AS p WHERE max_e = {Calendar.Never} OR (q, denies, lo, hi) NOT IN (
            SELECT a.q, a.denies, a.lo, a.hi FROM position AS a JOIN position AS b ON {ClashEitherWay} AND a.max_e <= b.max_s
            WHERE a.max_e < {Calendar.Never})
        """;

    /// <summary>Fills <c>disputed</c> with the questions that two asserted open-ended positions decide.</summary>
    public static string SelectDecided { get; } =
        $"SELECT q FROM now WHERE max_e = {Calendar.Never} AND NOT denies GROUP BY q HAVING min(hi) < max(lo)";

    /// <summary>Adds those that an open-ended denial decides.</summary>
    public static string SelectDenied { get; } =
        $"""
        SELECT DISTINCT a.q FROM now AS a JOIN now AS b ON a.q = b.q AND a.lo >= b.lo AND a.hi <= b.hi
        WHERE b.denies AND NOT a.denies AND a.max_e = {Calendar.Never} AND b.max_e = {Calendar.Never} AND a.q NOT IN (SELECT q FROM disputed)
        """;

    /// <summary>Adds the rest, from the claims of positions that may overlap.</summary>
    public const string SelectUndecided =
        $"""
        SELECT DISTINCT a.q FROM now AS a JOIN now AS b ON {ClashOnce} AND a.min_s < b.max_e AND b.min_s < a.max_e
        JOIN claim AS x ON x.q = a.q AND x.denies = a.denies AND x.lo = a.lo AND x.hi = a.hi
        JOIN claim AS y ON y.q = b.q AND y.denies = b.denies AND y.lo = b.lo AND y.hi = b.hi AND x.s < y.e AND y.s < x.e
        WHERE a.q NOT IN (SELECT q FROM disputed)
        """;

    public const string SelectResult = "SELECT q, denies, lo, hi, n FROM position WHERE q IN (SELECT q FROM disputed) ORDER BY q";

    /// <summary>Counts and sums all conflicting pairs inside the database, so that no row has to leave it.</summary>
    /// <param name="least">The function that gives the smaller of its arguments.</param>
    /// <param name="greatest">The one that gives the larger.</param>
    public static string SelectPairs(string least, string greatest) =>
        $"""
        SELECT count(*), coalesce({PairTotals.SumInSql}, 0) FROM (
            SELECT {least}(a.row_number, b.row_number) AS low_row, {greatest}(a.row_number, b.row_number) AS high_row
            FROM claim AS a JOIN claim AS b ON {ClashOnce} AND a.s < b.e AND b.s < a.e)
        """;
}
