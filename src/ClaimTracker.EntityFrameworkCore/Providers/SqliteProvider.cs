using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>SQLite: write-ahead log, synchronised at each commit; others are noticed by the version of the file.</summary>
internal sealed class SqliteProvider : DatabaseProvider
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    private (DbConnection Connection, long? Version)? _seen;

    public override string ScriptFolder => "Sqlite";

    public override string HistoryQuery => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsHistory'";

    // Who finds the file locked looks again after a pause.
    public override bool IsFair => false;

    // Each parameter is looked for by its name among all those of a statement.
    public override int RowsAtATime => 1;

    public override string Entrance => string.Empty;

    public override string Announcement => string.Empty;

    public override string NewsOf(string ledger) => string.Empty;

    // A connection that is open tells the whole path, and one that is not tells what it was given.
    public override string PlaceOf(DbConnection connection) => Path.GetFullPath(connection.DataSource);

    public override async Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (await connection.ReadTextAsync("PRAGMA encoding", cancellationToken).ConfigureAwait(false) is not "UTF-8" and var encoding)
        {
            throw new StoreException($"The database is encoded in {encoding}. Ledgers are kept in UTF-8: use another file.");
        }

        try
        {
            if (await connection.ReadTextAsync("PRAGMA journal_mode = WAL", cancellationToken).ConfigureAwait(false) is "memory")
            {
                throw new StoreException("The database is in memory and gone with its last connection, which is no storage: name a file.");
            }
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SqliteCode.ReadOnly)
        {
            // It can be read as it is.
        }
    }

    // The transaction is the lock: one program writes at a time.
    public override Task LockSchemaAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task LockLedgerAsync(DbConnection connection, int ledger, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task ReadyAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON", cancellationToken);

    public override Task KeepAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("PRAGMA synchronous = FULL", cancellationToken);

    public override async Task WaitAsync(DbConnection connection, string ledger, CancellationToken cancellationToken)
    {
        while (true)
        {
            var version = await connection.ReadNumberAsync("PRAGMA data_version", cancellationToken).ConfigureAwait(false);
            if (_seen != (connection, version))
            {
                _seen = (connection, version);
                return;
            }

            await Task.Delay(BetweenLooks, cancellationToken).ConfigureAwait(false);
        }
    }

    public override async Task<IReadOnlyList<string>> FindFaultsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        await using var check = connection.Command("PRAGMA integrity_check");
        await using var reader = await check.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.GetString(0) is var fault and not "ok")
            {
                found.Add($"The file of SQLite is damaged: {fault}");
            }
        }

        return found;
    }

    public override bool IsClash(DbException fault) =>
        fault is SqliteException { SqliteExtendedErrorCode: SqliteCode.PrimaryKey or SqliteCode.Unique };

    public override bool IsAnswer(DbException fault) => fault is SqliteException { SqliteErrorCode: not SqliteCode.InputOutput };

    public override string? RefusalOf(DbException fault) => (fault as SqliteException)?.SqliteErrorCode switch
    {
        SqliteCode.Error when fault.Message.Contains("no such table", StringComparison.Ordinal) => "the database has no tables of ClaimTracker",
        SqliteCode.Busy or SqliteCode.Locked => "the database is locked by another program",
        SqliteCode.ReadOnly => "the file can only be read",
        SqliteCode.Full => "the disk is full",
        SqliteCode.CannotOpen => "the file cannot be opened, or its folder not be written to",
        SqliteCode.Corrupt => "the file is damaged; restore it from a backup",
        SqliteCode.NotADatabase => "the file is no SQLite database",
        _ => null,
    };
}
