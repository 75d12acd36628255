using System.Data.Common;
using System.Text.Json;

namespace ClaimTracker.Benchmarks;

/// <summary>The least that keeping entries takes: lines in a table, each in a transaction of its own, and nothing checked.</summary>
internal sealed class RawRows : IDisposable
{
    private readonly DbConnection _connection;
    private readonly DbCommand _insert;
    private int _sequence;

    public RawRows(BenchDatabase database)
    {
        _connection = database.Connect();
        Execute("DROP TABLE IF EXISTS raw_entries");
        Execute("CREATE TABLE raw_entries (ledger_id integer NOT NULL, sequence integer NOT NULL, line text NOT NULL, PRIMARY KEY (ledger_id, sequence))");
        _insert = _connection.CreateCommand();
        _insert.CommandText = "INSERT INTO raw_entries (ledger_id, sequence, line) VALUES (1, @sequence, @line)";
        Parameter("@sequence", 0);
        Parameter("@line", "");
        _insert.Prepare();
    }

    public void InsertAll(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _insert.Parameters[0].Value = ++_sequence;
            _insert.Parameters[1].Value = line;
            _insert.ExecuteNonQuery();
        }
    }

    /// <summary>Reads all lines of a ledger and parses each.</summary>
    public static long ReadAll(BenchDatabase database, string ledger)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT line FROM claim_tracker_entries WHERE ledger_id = (SELECT id FROM claim_tracker_ledgers WHERE name = @name) ORDER BY sequence";
        var name = command.CreateParameter();
        (name.ParameterName, name.Value) = ("@name", ledger);
        command.Parameters.Add(name);
        using var reader = command.ExecuteReader();
        var count = 0L;
        while (reader.Read())
        {
            using var line = JsonDocument.Parse(reader.GetFieldValue<byte[]>(0));
            count += line.RootElement.GetProperty("sequence").GetInt32() > 0 ? 1 : 0;
        }

        return count;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _connection.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Parameter(string name, object value)
    {
        var parameter = _insert.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        _insert.Parameters.Add(parameter);
    }
}
