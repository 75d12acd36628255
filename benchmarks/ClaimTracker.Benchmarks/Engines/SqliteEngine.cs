namespace ClaimTracker.Benchmarks;

/// <summary>SQLite in memory: one prepared insert in one transaction, then an index that covers what is asked, then SQL.</summary>
internal sealed class SqliteEngine(bool takesText) : IEngine
{
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

        _store.Run(SqliteSql.Index);
        _store.Run("COMMIT");
    }

    public DisputeTotals Disputes()
    {
        _store.Run(SqliteSql.FindDisputes);
        var totals = new DisputeTotals();
        using var result = _store.Prepare(Sql.Result);
        while (result.Read())
        {
            totals.AddPosition(result.Int(0), result.Int(1) != 0, result.Int(2), result.Int(3), result.Int(4));
        }

        using var count = _store.Prepare("SELECT count(*) FROM disputed");
        count.Read();
        totals.AddDisputes(count.Int(0));
        return totals;
    }

    public PairTotals Pairs()
    {
        var (count, sum) = (0L, 0L);
        using var pairs = _store.Prepare(SqliteSql.Pairs);
        while (pairs.Read())
        {
            count++;
            sum += PairTotals.KeyOf(pairs.Int(0) - 1, pairs.Int(1) - 1);
        }

        return new PairTotals(count, sum);
    }

    public PairTotals? CountedPairs()
    {
        using var pairs = _store.Prepare(Sql.Counted(SqliteSql.Pairs));
        pairs.Read();
        return new PairTotals(pairs.Long(0), pairs.Long(1));
    }

    public void Dispose() => _store.Dispose();

    private void InsertTexts(Statement[] rows)
    {
        using var insert = _store.Prepare(SqliteSql.InsertText);
        for (var number = 0; number < rows.Length; number++)
        {
            ref readonly var row = ref rows[number];
            insert.Bind(1, number + 1).Bind(2, row.Denies ? 1 : 0).Bind(3, row.Question).Bind(4, row.Speaker).Bind(5, row.Answer).Bind(6, row.Holds).Run();
        }
    }

    private void InsertNumbers(NumberedStatement[] rows)
    {
        using var insert = _store.Prepare(SqliteSql.InsertNumbers);
        for (var number = 0; number < rows.Length; number++)
        {
            insert.BindClaim(number + 1, rows[number]).Run();
        }
    }
}
