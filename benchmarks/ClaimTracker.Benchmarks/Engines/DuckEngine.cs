using DuckDB.NET.Data;

namespace ClaimTracker.Benchmarks;

/// <summary>DuckDB in memory: rows through its bulk loader, everything else in SQL. Text in, or resolved rows in.</summary>
internal sealed class DuckEngine(bool takesText) : IEngine
{
    private static readonly string Resolve =
        $"""
        CREATE TABLE claim AS
        SELECT r.row_number, q.number AS q, p.number AS speaker, r.denies,
            CASE WHEN q.on_entity THEN t.lo WHEN r.answer LIKE 'about %' THEN r.answer[7:]::BIGINT * (100 - q.tolerance)
                 ELSE split_part(r.answer, '..', 1)::BIGINT * 100 END AS lo,
            CASE WHEN q.on_entity THEN t.hi WHEN r.answer LIKE 'about %' THEN r.answer[7:]::BIGINT * (100 + q.tolerance)
                 WHEN contains(r.answer, '..') THEN split_part(r.answer, '..', 2)::BIGINT * 100 ELSE r.answer::BIGINT * 100 END AS hi,
            r.holds[1:10]::DATE - DATE '2020-01-01' AS s,
            CASE WHEN length(r.holds) = 13 THEN {Calendar.Never} ELSE r.holds[12:21]::DATE - DATE '2020-01-01' + 1 END AS e
        FROM raw AS r JOIN question AS q ON q.id = r.question JOIN speaker AS p ON p.id = r.speaker LEFT JOIN topic AS t ON t.name = r.answer
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public void Declare(GeneratedWorkload workload)
    {
        _connection.Open();
        Run("SET preserve_insertion_order = false");
        Run("CREATE TABLE question (id VARCHAR, number INTEGER, on_entity BOOLEAN, tolerance INTEGER)");
        Run("CREATE TABLE speaker (id VARCHAR, number INTEGER)");
        Run("CREATE TABLE topic (name VARCHAR, lo BIGINT, hi BIGINT)");
        using (var questions = _connection.CreateAppender("question"))
        {
            foreach (var question in workload.Questions)
            {
                questions.CreateRow().AppendValue(AskedQuestion.IdOf(question.Number)).AppendValue(question.Number)
                    .AppendValue(question.IsOnEntity).AppendValue(question.TolerancePercent).EndRow();
            }
        }

        using (var speakers = _connection.CreateAppender("speaker"))
        {
            for (var speaker = 0; speaker < workload.Shape.Speakers; speaker++)
            {
                speakers.CreateRow().AppendValue(GeneratedWorkload.SpeakerId(speaker)).AppendValue(speaker).EndRow();
            }
        }

        using var topics = _connection.CreateAppender("topic");
        for (var topic = 0; topic < TopicTree.Count; topic++)
        {
            var place = workload.Topics.PlaceOf(topic);
            for (var alias = 0; alias < TopicTree.AliasesEach; alias++)
            {
                topics.CreateRow().AppendValue(TopicTree.AliasOf(topic, alias)).AppendValue(place.Low).AppendValue(place.High).EndRow();
            }
        }
    }

    public void Load(LoadRows rows)
    {
        if (takesText)
        {
            Run("CREATE TABLE raw (row_number INTEGER, speaker VARCHAR, question VARCHAR, answer VARCHAR, denies BOOLEAN, holds VARCHAR)");
            AppendTexts(rows.Texts);
            Run(Resolve);
        }
        else
        {
            Run("CREATE TABLE claim (row_number INTEGER, q INTEGER, speaker INTEGER, denies BOOLEAN, lo BIGINT, hi BIGINT, s INTEGER, e INTEGER)");
            AppendNumbers(rows.Numbers);
        }
    }

    public DisputeTotals Disputes()
    {
        Run($"CREATE TEMP TABLE position AS {Sql.SelectPositions}");
        Run($"CREATE TEMP TABLE now AS {Sql.SelectCurrent}");
        Run($"CREATE TEMP TABLE disputed AS {Sql.SelectDecided}");
        Run($"INSERT INTO disputed {Sql.SelectDenied}");
        Run($"INSERT INTO disputed {Sql.SelectUndecided}");
        var totals = new DisputeTotals();
        using var command = _connection.CreateCommand();
        command.CommandText = Sql.SelectResult;
        using var reader = command.ExecuteReader();
        var last = -1;
        while (reader.Read())
        {
            var question = reader.GetInt32(0);
            if (question != last)
            {
                totals.AddDispute();
                last = question;
            }

            totals.AddPosition(question, reader.GetBoolean(1), reader.GetInt64(2), reader.GetInt64(3), (int)reader.GetInt64(4));
        }

        return totals;
    }

    public PairTotals Pairs()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = Sql.SelectPairs("least", "greatest");
        using var reader = command.ExecuteReader();
        reader.Read();
        return new PairTotals(reader.GetInt64(0), (long)reader.GetFieldValue<System.Numerics.BigInteger>(1));
    }

    public void Dispose() => _connection.Dispose();

    private void AppendTexts(Statement[] rows)
    {
        using var appender = _connection.CreateAppender("raw");
        for (var number = 0; number < rows.Length; number++)
        {
            ref readonly var row = ref rows[number];
            appender.CreateRow().AppendValue(number).AppendValue(row.Speaker).AppendValue(row.Question).AppendValue(row.Answer)
                .AppendValue(row.Denies).AppendValue(row.Holds).EndRow();
        }
    }

    private void AppendNumbers(NumberedStatement[] rows)
    {
        using var appender = _connection.CreateAppender("claim");
        for (var number = 0; number < rows.Length; number++)
        {
            ref readonly var row = ref rows[number];
            appender.CreateRow().AppendValue(number).AppendValue(row.Question).AppendValue(row.Speaker).AppendValue(row.Denies)
                .AppendValue(row.Low).AppendValue(row.High).AppendValue(row.Start).AppendValue(row.End).EndRow();
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
