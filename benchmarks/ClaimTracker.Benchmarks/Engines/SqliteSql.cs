namespace ClaimTracker.Benchmarks;

/// <summary>What SQLite is asked, in the form that was the fastest of those tried: the order of the joins is prescribed, and each step is a range of an index.</summary>
internal static class SqliteSql
{
    private const string PositionColumns =
        """
        (q INTEGER, denies INTEGER, lo INTEGER, hi INTEGER, n INTEGER, min_s INTEGER, max_s INTEGER, max_e INTEGER,
         PRIMARY KEY (q, denies, lo, hi)) WITHOUT ROWID
        """;

    /// <summary>Inserts a row of text: 1 row number, 2 denies, 3 question, 4 speaker, 5 answer, 6 holds.</summary>
    public static string InsertText { get; } =
        $"""
        INSERT INTO claim
        SELECT ?1, q.number, p.number, ?2,
            CASE WHEN q.on_entity THEN t.lo WHEN ?5 LIKE 'about %' THEN substr(?5, 7) * (100 - q.tolerance) ELSE CAST(?5 AS INTEGER) * 100 END,
            CASE WHEN q.on_entity THEN t.hi WHEN ?5 LIKE 'about %' THEN substr(?5, 7) * (100 + q.tolerance)
                 WHEN instr(?5, '..') THEN substr(?5, instr(?5, '..') + 2) * 100 ELSE CAST(?5 AS INTEGER) * 100 END,
            julianday(substr(?6, 1, 10)) - julianday('2020-01-01'),
            CASE WHEN length(?6) = 13 THEN {Calendar.Never} ELSE julianday(substr(?6, 12)) - julianday('2020-01-01') + 1 END
        FROM question AS q JOIN speaker AS p LEFT JOIN topic AS t ON t.name = ?5 WHERE q.id = ?3 AND p.id = ?4
        """;

    public const string InsertNumbers = "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    public const string Index = "CREATE INDEX claim_by_position ON claim (q, denies, lo, hi, s, e)";

    /// <summary>What makes the tables <c>position</c> and <c>disputed</c>.</summary>
    public static string[] FindDisputes { get; } =
    [
        $"CREATE TEMP TABLE position {PositionColumns}",
        $"INSERT INTO position {Sql.Positions}",
        $"CREATE TEMP TABLE now {PositionColumns}",
        $"""
        INSERT INTO now SELECT * FROM position AS a WHERE max_e = {Calendar.Never}
            OR NOT EXISTS (SELECT 1 FROM position AS b WHERE b.q = a.q AND a.max_e <= b.max_s AND {Sql.Clash})
        """,
        "CREATE TEMP TABLE disputed (q INTEGER PRIMARY KEY)",
        $"INSERT INTO disputed {Sql.DisputedByOpenEnds}",
        $"""
        INSERT OR IGNORE INTO disputed SELECT b.q FROM now AS b CROSS JOIN now AS a
        WHERE b.denies AND b.max_e = {Calendar.Never} AND b.q NOT IN disputed
            AND a.q = b.q AND NOT a.denies AND a.max_e = {Calendar.Never} AND a.lo >= b.lo AND a.hi <= b.hi
        """,
        $"""
        INSERT OR IGNORE INTO disputed SELECT a.q FROM now AS a CROSS JOIN now AS b CROSS JOIN claim AS x CROSS JOIN claim AS y
        WHERE a.q NOT IN disputed AND b.q = a.q AND {Sql.ClashOnce} AND a.min_s < b.max_e AND b.min_s < a.max_e
            AND x.q = a.q AND x.denies = a.denies AND x.lo = a.lo AND x.hi = a.hi
            AND y.q = b.q AND y.denies = b.denies AND y.lo = b.lo AND y.hi = b.hi AND x.s < y.e AND y.s < x.e
        """,
    ];

    public const string Pairs =
        """
        SELECT a.row_number AS one, b.row_number AS other FROM claim AS a CROSS JOIN claim AS b
        WHERE a.denies = 0 AND b.q = a.q AND b.denies = 0 AND b.lo > a.hi AND a.s < b.e AND b.s < a.e
        UNION ALL
        SELECT a.row_number AS one, b.row_number AS other FROM claim AS b CROSS JOIN claim AS a
        WHERE b.denies = 1 AND a.q = b.q AND a.denies = 0 AND a.lo BETWEEN b.lo AND b.hi AND a.hi <= b.hi AND a.s < b.e AND b.s < a.e
        """;
}
