using System.Data.Common;
using System.Globalization;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Inserts a number of lines in one statement, which can be a transaction by itself. It inserts nothing where the last entry is another than they were made for.</summary>
internal sealed class InsertStatement : IDisposable
{
    private readonly DbConnection _connection;
    private readonly DbCommand _command;
    private readonly DbParameter _ledger;
    private readonly DbParameter _after;
    private readonly (DbParameter Sequence, DbParameter Line)[] _rows;

    public InsertStatement(DbConnection connection, TableNames tables, DatabaseProvider provider, string ledger, int lines, bool isAlone)
    {
        _connection = connection;
        _command = connection.CreateCommand();
        _ledger = _command.With("@ledger", 0);
        _after = _command.With("@after", 0);
        _rows = [.. Enumerable.Range(0, lines).Select(row => (_command.With(Name('s', row), 0), _command.With(Name('l', row), string.Empty)))];
        var values = string.Join(", ", Enumerable.Range(0, lines).Select(row => $"({Name('s', row)}, {Name('l', row)})"));
        _command.CommandText =
            (isAlone ? provider.Entrance : string.Empty)
            + $"INSERT INTO {tables.Entries} (ledger_id, sequence, line) SELECT @ledger, column1, column2 FROM (VALUES {values}) AS batch "
            + $"WHERE (SELECT coalesce(max(sequence), 0) FROM {tables.Entries} WHERE ledger_id = @ledger) = @after{provider.Announcement}";
        if (provider.Announcement.Length > 0)
        {
            _command.With("@news", provider.NewsOf(ledger));
        }
    }

    public bool IsOn(DbConnection connection) => _connection == connection;

    public Task PrepareAsync(CancellationToken cancellationToken) => _command.PrepareAsync(cancellationToken);

    /// <returns>False where another entry follows the one that the lines were made for.</returns>
    public async Task<bool> TryExecuteAsync(DbTransaction? transaction, int ledger, int after, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        _command.Transaction = transaction;
        (_ledger.Value, _after.Value) = (ledger, after);
        for (var row = 0; row < lines.Count; row++)
        {
            (_rows[row].Sequence.Value, _rows[row].Line.Value) = (after + 1 + row, lines[row]);
        }

        return await _command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == lines.Count;
    }

    public void Dispose() => _command.Dispose();

    private static string Name(char kind, int row) => string.Create(CultureInfo.InvariantCulture, $"@{kind}{row}");
}
