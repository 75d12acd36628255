using System.Numerics;

namespace ClaimTracker.Benchmarks;

/// <summary>DuckDB in memory: rows through its bulk loader, everything else in SQL. Text in, or resolved rows in.</summary>
internal sealed class DuckEngine(bool takesText) : IEngine
{
    private readonly DuckStore _store = new();

    public void Declare(GeneratedWorkload workload) => _store.Declare(workload);

    public void Load(LoadRows rows)
    {
        if (takesText)
        {
            _store.Run("CREATE TABLE raw (row_number INTEGER, speaker VARCHAR, question VARCHAR, answer VARCHAR, denies BOOLEAN, holds VARCHAR)");
            AppendTexts(rows.Texts);
            _store.Run(DuckSql.Resolve);
        }
        else
        {
            _store.Run("CREATE TABLE claim (row_number INTEGER, q INTEGER, speaker INTEGER, denies BOOLEAN, lo INTEGER, hi INTEGER, s INTEGER, e INTEGER)");
            AppendNumbers(rows.Numbers);
        }
    }

    public DisputeTotals Disputes()
    {
        _store.Run(DuckSql.FindDisputes);
        var totals = new DisputeTotals();
        using var reader = _store.Ask(Sql.Result);
        while (reader.Read())
        {
            totals.AddPosition(reader.GetInt32(0), reader.GetBoolean(1), reader.GetInt32(2), reader.GetInt32(3), (int)reader.GetInt64(4));
        }

        using var count = _store.Ask("SELECT count(*) FROM disputed");
        count.Read();
        totals.AddDisputes((int)count.GetInt64(0));
        return totals;
    }

    public PairTotals Pairs()
    {
        _store.Run(DuckSql.OrderForPairs);
        var (count, sum) = (0L, 0L);
        using var reader = _store.Ask(DuckSql.Pairs);
        while (reader.Read())
        {
            count++;
            sum += PairTotals.KeyOf(reader.GetInt32(0) - 1, reader.GetInt32(1) - 1);
        }

        return new PairTotals(count, sum);
    }

    public PairTotals? CountedPairs()
    {
        _store.Run(DuckSql.OrderForPairs);
        using var reader = _store.Ask(Sql.Counted(DuckSql.Pairs));
        reader.Read();
        return new PairTotals(reader.GetInt64(0), (long)reader.GetFieldValue<BigInteger>(1));
    }

    public void Dispose() => _store.Dispose();

    private void AppendTexts(Statement[] rows)
    {
        using var appender = _store.Append("raw");
        for (var number = 0; number < rows.Length; number++)
        {
            ref readonly var row = ref rows[number];
            appender.CreateRow().AppendValue(number + 1).AppendValue(row.Speaker).AppendValue(row.Question).AppendValue(row.Answer)
                .AppendValue(row.Denies).AppendValue(row.Holds).EndRow();
        }
    }

    private void AppendNumbers(NumberedStatement[] rows)
    {
        using var appender = _store.Append("claim");
        for (var number = 0; number < rows.Length; number++)
        {
            ref readonly var row = ref rows[number];
            appender.CreateRow().AppendValue(number + 1).AppendValue(row.Question).AppendValue(row.Speaker).AppendValue(row.Denies)
                .AppendValue(row.Low).AppendValue(row.High).AppendValue(row.Start).AppendValue(row.End).EndRow();
        }
    }
}
