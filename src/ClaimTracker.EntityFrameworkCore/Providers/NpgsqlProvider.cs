using System.Data.Common;
using Npgsql;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>PostgreSQL: each commit waits for the disk; others are noticed by notifications.</summary>
internal sealed class NpgsqlProvider : DatabaseProvider
{
    private const string Channel = "claim_tracker";

    // Any number that no other program is likely to use.
    private const long SchemaLock = 0x436C61696D547261;
    private const int LedgerLock = 0x436C6169;

    // A connection that broke without a word, and notifications that something between drops, are noticed after these at the latest.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(5);

    // Tells our own announcements from those of others.
    private readonly string _author = Guid.NewGuid().ToString("N");

    private DbConnection? _listening;
    private bool _hasNews;

    public override string ScriptFolder => "Npgsql";

    // Not to_regclass: that may remember, from before another program's transaction, that there was none.
    public override string HistoryQuery => "SELECT 1 FROM pg_catalog.pg_class WHERE relname = '__EFMigrationsHistory' AND pg_catalog.pg_table_is_visible(oid)";

    public override bool IsFair => true;

    // A statement takes 65,535 parameters.
    public override int RowsAtATime => 2_048;

    public override string Entrance { get; } = FormattableString.Invariant($"SELECT pg_advisory_xact_lock_shared({LedgerLock}, @ledger); ");

    public override string Announcement => $"; SELECT pg_notify('{Channel}', @news)";

    public override string NewsOf(string ledger) => _author + ledger;

    public override string PlaceOf(DbConnection connection) => $"{connection.DataSource}/{connection.Database}";

    public override Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task LockSchemaAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(FormattableString.Invariant($"SELECT pg_advisory_xact_lock({SchemaLock})"), cancellationToken);

    public override Task LockLedgerAsync(DbConnection connection, int ledger, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(FormattableString.Invariant($"SELECT pg_advisory_xact_lock({LedgerLock}, {ledger})"), cancellationToken);

    // A plan that is made while a table is small, and kept, would go through all of it when it is large.
    public override Task ReadyAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("SET synchronous_commit = on; SET enable_seqscan = off", cancellationToken);

    public override Task KeepAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("SET synchronous_commit = on", cancellationToken);

    public override async Task WaitAsync(DbConnection connection, string ledger, CancellationToken cancellationToken)
    {
        var npgsql = (NpgsqlConnection)connection;
        if (_listening != connection)
        {
            npgsql.Notification += (_, news) => _hasNews |= IsByOthers(news.Payload, ledger);
            await connection.ExecuteAsync($"LISTEN {Channel}", cancellationToken).ConfigureAwait(false);
            _listening = connection;
            return;
        }

        while (!_hasNews && await npgsql.WaitAsync(LongestSilence, cancellationToken).ConfigureAwait(false))
        {
            // Something was told, perhaps of another ledger.
        }

        if (!_hasNews)
        {
            await using var probe = connection.Command("SELECT 1");
            probe.CommandTimeout = (int)LongestAnswer.TotalSeconds;
            await probe.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        _hasNews = false;
    }

    // The server checks what it reads, where its data has checksums; there is nothing more to ask an ordinary user for.
    public override Task<IReadOnlyList<string>> FindFaultsAsync(DbConnection connection, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    public override bool IsClash(DbException fault) => fault.SqlState == PostgresErrorCodes.UniqueViolation;

    // Not when the connection broke, or when it was told that the server goes down: that may come in place of the answer.
    public override bool IsAnswer(DbException fault) =>
        fault.SqlState is { } state && !state.StartsWith("08", StringComparison.Ordinal) && !state.StartsWith("57", StringComparison.Ordinal);

    public override string? RefusalOf(DbException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.DiskFull => "the disk of the server is full",
        PostgresErrorCodes.ReadOnlySqlTransaction => "the database can only be read",
        PostgresErrorCodes.InsufficientPrivilege => "the user of the connection may not do that",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "the server refuses the user of the connection",
        PostgresErrorCodes.InvalidCatalogName => "the server has no such database",
        PostgresErrorCodes.UndefinedTable => "the database has no tables of ClaimTracker",
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => "the database is damaged; restore it from a backup",
        _ => null,
    };

    private bool IsByOthers(string news, string ledger) =>
        news.Length > _author.Length && news.AsSpan(_author.Length).SequenceEqual(ledger) && !news.StartsWith(_author, StringComparison.Ordinal);
}
