using SQLitePCL;

namespace ClaimTracker.Benchmarks;

/// <summary>A prepared statement, used again and again without anything between it and SQLite.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    public SqliteStatement Bind(int place, long value)
    {
        raw.sqlite3_bind_int64(_statement, place, value);
        return this;
    }

    public SqliteStatement Bind(int place, string value)
    {
        raw.sqlite3_bind_text(_statement, place, value);
        return this;
    }

    /// <summary>Binds a row of the table of claims, in the order of its columns.</summary>
    public SqliteStatement BindClaim(int rowNumber, in NumberedStatement row) =>
        Bind(1, rowNumber).Bind(2, row.Question).Bind(3, row.Speaker).Bind(4, row.Denies ? 1 : 0)
            .Bind(5, row.Low).Bind(6, row.High).Bind(7, row.Start).Bind(8, row.End);

    /// <summary>Runs it to its end.</summary>
    public void Run()
    {
        while (Read())
        {
        }
    }

    /// <summary>Goes to the next row; after the last one it is ready to run anew.</summary>
    public bool Read()
    {
        switch (raw.sqlite3_step(_statement))
        {
            case raw.SQLITE_ROW:
                return true;
            case raw.SQLITE_DONE:
                raw.sqlite3_reset(_statement);
                return false;
            default:
                throw new InvalidOperationException(raw.sqlite3_errmsg(_database).utf8_to_string());
        }
    }

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Int(int column) => raw.sqlite3_column_int(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new InvalidOperationException(raw.sqlite3_errmsg(_database).utf8_to_string());
        }
    }
}
