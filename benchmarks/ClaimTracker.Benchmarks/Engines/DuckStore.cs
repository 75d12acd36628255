using DuckDB.NET.Data;

namespace ClaimTracker.Benchmarks;

/// <summary>A DuckDB database in memory with what is known beforehand, filled through the bulk loader.</summary>
internal sealed class DuckStore : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckStore()
    {
        _connection.Open();
        Run("SET preserve_insertion_order = false");
        Run("CREATE TABLE question (id VARCHAR, number INTEGER, on_entity BOOLEAN, tolerance INTEGER)");
        Run("CREATE TABLE speaker (id VARCHAR, number INTEGER)");
        Run("CREATE TABLE topic (name VARCHAR, lo INTEGER, hi INTEGER)");
    }

    public void Run(params ReadOnlySpan<string> statements)
    {
        foreach (var sql in statements)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Asks, with rows handed over as they are found.</summary>
    public DuckDBDataReader Ask(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        return (DuckDBDataReader)command.ExecuteReader();
    }

    public DuckDBAppender Append(string table) => _connection.CreateAppender(table);

    public void Declare(GeneratedWorkload workload)
    {
        using var questions = Append("question");
        foreach (var question in workload.Questions)
        {
            questions.CreateRow().AppendValue(AskedQuestion.IdOf(question.Number)).AppendValue(question.Number)
                .AppendValue(question.IsOnEntity).AppendValue(question.TolerancePercent).EndRow();
        }

        using var speakers = Append("speaker");
        for (var speaker = 0; speaker < workload.Shape.Speakers; speaker++)
        {
            speakers.CreateRow().AppendValue(GeneratedWorkload.SpeakerId(speaker)).AppendValue(speaker).EndRow();
        }

        using var topics = Append("topic");
        for (var topic = 0; topic < TopicTree.Count; topic++)
        {
            var place = workload.Topics.PlaceOf(topic);
            for (var alias = 0; alias < TopicTree.AliasesEach; alias++)
            {
                topics.CreateRow().AppendValue(TopicTree.AliasOf(topic, alias)).AppendValue(place.Low).AppendValue(place.High).EndRow();
            }
        }
    }

    public void Dispose() => _connection.Dispose();
}
