namespace ClaimTracker.Benchmarks;

/// <summary>SQLite in memory: one prepared insert in one transaction, then an index that covers what is asked, then SQL.</summary>
internal sealed class SqliteEngine(bool takesText) : IEngine
{
    private static readonly string InsertText =
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

    private readonly SqliteStore _store = new();

    public void Declare(GeneratedWorkload workload) => _store.Declare(workload);

    public void Load(LoadRows rows)
    {
        _store.Run("BEGIN");
        if (takesText)
        {
            InsertTexts(rows.Texts);
        }
        else
        {
            InsertNumbers(rows.Numbers);
        }

        _store.Run("CREATE INDEX claim_by_position ON claim (q, denies, lo, hi, s, e)");
        _store.Run("COMMIT");
        _store.Run("ANALYZE claim");
    }

    public DisputeTotals Disputes()
    {
        const string columns = "(q INTEGER, denies INTEGER, lo INTEGER, hi INTEGER, n INTEGER, min_s INTEGER, max_s INTEGER, max_e INTEGER, PRIMARY KEY (q, denies, lo, hi)) WITHOUT ROWID";
        _store.Run($"CREATE TEMP TABLE position {columns}");
        _store.Run($"INSERT INTO position {Sql.SelectPositions}");
        _store.Run($"CREATE TEMP TABLE now {columns}");
        _store.Run($"INSERT INTO now {Sql.SelectCurrent}");
        _store.Run("CREATE TEMP TABLE disputed (q INTEGER PRIMARY KEY)");
        _store.Run($"INSERT INTO disputed {Sql.SelectDecided}");
        _store.Run($"INSERT INTO disputed {Sql.SelectDenied}");
        _store.Run($"INSERT INTO disputed {Sql.SelectUndecided}");
        var totals = new DisputeTotals();
        var last = -1L;
        using var result = _store.Prepare(Sql.SelectResult);
        while (result.Read())
        {
            if (result.Long(0) != last)
            {
                totals.AddDispute();
                last = result.Long(0);
            }

            totals.AddPosition((int)result.Long(0), result.Long(1) != 0, result.Long(2), result.Long(3), (int)result.Long(4));
        }

        return totals;
    }

    public PairTotals Pairs()
    {
        using var pairs = _store.Prepare(Sql.SelectPairs("min", "max"));
        pairs.Read();
        return new PairTotals(pairs.Long(0), pairs.Long(1));
    }

    public void Dispose() => _store.Dispose();

    private void InsertTexts(Statement[] rows)
    {
        using var insert = _store.Prepare(InsertText);
        for (var number = 0; number < rows.Length; number++)
        {
            ref readonly var row = ref rows[number];
            insert.Bind(1, number).Bind(2, row.Denies ? 1 : 0).Bind(3, row.Question).Bind(4, row.Speaker).Bind(5, row.Answer).Bind(6, row.Holds).Run();
        }
    }

    private void InsertNumbers(NumberedStatement[] rows)
    {
        using var insert = _store.Prepare("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (var number = 0; number < rows.Length; number++)
        {
            ref readonly var row = ref rows[number];
            insert.Bind(1, number).Bind(2, row.Question).Bind(3, row.Speaker).Bind(4, row.Denies ? 1 : 0)
                .Bind(5, row.Low).Bind(6, row.High).Bind(7, row.Start).Bind(8, row.End).Run();
        }
    }
}
