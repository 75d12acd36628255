namespace ClaimTracker.Benchmarks;

/// <summary>What DuckDB is asked, in the form that was the fastest of those tried: plain joins on the question, split by polarity for pairs.</summary>
internal static class DuckSql
{
    /// <summary>Resolves names by joins, and reads figures and days by functions on text.</summary>
    public static string Resolve { get; } =
        $"""
        CREATE TABLE claim AS
        SELECT r.row_number, q.number AS q, p.number AS speaker, r.denies,
            CASE WHEN q.on_entity THEN t.lo WHEN r.answer LIKE 'about %' THEN r.answer[7:]::INTEGER * (100 - q.tolerance)
                 ELSE split_part(r.answer, '..', 1)::INTEGER * 100 END AS lo,
            CASE WHEN q.on_entity THEN t.hi WHEN r.answer LIKE 'about %' THEN r.answer[7:]::INTEGER * (100 + q.tolerance)
                 WHEN contains(r.answer, '..') THEN split_part(r.answer, '..', 2)::INTEGER * 100 ELSE r.answer::INTEGER * 100 END AS hi,
            (substr(r.holds, 1, 10)::DATE - DATE '2020-01-01')::INTEGER AS s,
            CASE WHEN ends_with(r.holds, '..') THEN {Calendar.Never} ELSE (substr(r.holds, 12, 10)::DATE - DATE '2020-01-01')::INTEGER + 1 END AS e
        FROM raw AS r JOIN question AS q ON q.id = r.question JOIN speaker AS p ON p.id = r.speaker LEFT JOIN topic AS t ON t.name = r.answer
        """;

    /// <summary>What makes the tables <c>position</c> and <c>disputed</c>.</summary>
    public static string[] FindDisputes { get; } =
    [
        $"CREATE TEMP TABLE position AS {Sql.Positions}",
        $"""
        CREATE TEMP TABLE earlier AS SELECT DISTINCT a.q, a.denies, a.lo, a.hi
        FROM position AS a JOIN position AS b ON a.q = b.q AND a.max_e <= b.max_s AND {Sql.Clash} WHERE a.max_e < {Calendar.Never}
        """,
        "CREATE TEMP TABLE now AS SELECT * FROM position ANTI JOIN earlier USING (q, denies, lo, hi)",
        $"CREATE TEMP TABLE disputed AS {Sql.DisputedByOpenEnds}",
        $"""
        INSERT INTO disputed SELECT DISTINCT a.q FROM now AS a JOIN now AS b ON a.q = b.q AND a.lo >= b.lo AND a.hi <= b.hi
        WHERE b.denies AND NOT a.denies AND a.max_e = {Calendar.Never} AND b.max_e = {Calendar.Never} AND a.q NOT IN (SELECT q FROM disputed)
        """,
        $"""
        INSERT INTO disputed SELECT DISTINCT a.q FROM (SELECT * FROM now ANTI JOIN disputed USING (q)) AS a
        JOIN now AS b ON a.q = b.q AND {Sql.ClashOnce} AND a.min_s < b.max_e AND b.min_s < a.max_e
        JOIN claim AS x ON x.q = a.q AND x.denies = a.denies AND x.lo = a.lo AND x.hi = a.hi
        JOIN claim AS y ON y.q = b.q AND y.denies = b.denies AND y.lo = b.lo AND y.hi = b.hi AND x.s < y.e AND y.s < x.e
        """,
    ];

    /// <summary>Rows of one question next to each other make the join faster.</summary>
    public static string[] OrderForPairs { get; } =
    [
        "CREATE OR REPLACE TABLE asserted AS SELECT row_number, q, lo, hi, s, e FROM claim WHERE NOT denies ORDER BY q",
        "CREATE OR REPLACE TABLE denied AS SELECT row_number, q, lo, hi, s, e FROM claim WHERE denies ORDER BY q",
    ];

    public const string Pairs =
        """
        SELECT a.row_number AS one, b.row_number AS other FROM asserted AS a JOIN asserted AS b
            ON a.q = b.q AND a.hi < b.lo AND a.s < b.e AND b.s < a.e
        UNION ALL
        SELECT a.row_number AS one, b.row_number AS other FROM asserted AS a JOIN denied AS b
            ON a.q = b.q AND a.lo >= b.lo AND a.hi <= b.hi AND a.s < b.e AND b.s < a.e
        """;
}
