using Microsoft.Data.Sqlite;

namespace ClaimTracker.Benchmarks;

/// <summary>A SQLite database in memory, set to be as fast as it can be where nothing has to last.</summary>
internal sealed class SqliteStore : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteStore()
    {
        _connection.Open();
        Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -1000000; PRAGMA locking_mode = EXCLUSIVE");
        Run("CREATE TABLE question (id TEXT PRIMARY KEY, number INTEGER, on_entity INTEGER, tolerance INTEGER) WITHOUT ROWID");
        Run("CREATE TABLE speaker (id TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID");
        Run("CREATE TABLE topic (name TEXT PRIMARY KEY, lo INTEGER, hi INTEGER) WITHOUT ROWID");
        Run("CREATE TABLE claim (row_number INTEGER PRIMARY KEY, q INTEGER, speaker INTEGER, denies INTEGER, lo INTEGER, hi INTEGER, s INTEGER, e INTEGER)");
    }

    public SqliteStatement Prepare(string sql) => new(_connection.Handle!, sql);

    public void Run(params ReadOnlySpan<string> statements)
    {
        foreach (var sql in statements)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    public void Declare(GeneratedWorkload workload)
    {
        Run("BEGIN");
        using var question = Prepare("INSERT INTO question VALUES (?, ?, ?, ?)");
        foreach (var asked in workload.Questions)
        {
            question.Bind(1, AskedQuestion.IdOf(asked.Number)).Bind(2, asked.Number).Bind(3, asked.IsOnEntity ? 1 : 0).Bind(4, asked.TolerancePercent).Run();
        }

        using var speaker = Prepare("INSERT INTO speaker VALUES (?, ?)");
        for (var number = 0; number < workload.Shape.Speakers; number++)
        {
            speaker.Bind(1, GeneratedWorkload.SpeakerId(number)).Bind(2, number).Run();
        }

        using var topic = Prepare("INSERT INTO topic VALUES (?, ?, ?)");
        for (var number = 0; number < TopicTree.Count; number++)
        {
            var place = workload.Topics.PlaceOf(number);
            for (var alias = 0; alias < TopicTree.AliasesEach; alias++)
            {
                topic.Bind(1, TopicTree.AliasOf(number, alias)).Bind(2, place.Low).Bind(3, place.High).Run();
            }
        }

        Run("COMMIT");
    }

    public void Dispose() => _connection.Dispose();
}
