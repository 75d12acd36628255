using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>The statements on the entries of one ledger; the same for every database.</summary>
internal sealed class LedgerTable(string ledger, TableNames tables, DatabaseProvider provider) : IDisposable
{
    // Found by whoever reads or appends first; 0 until then, which no ledger has.
    private volatile int _id;
    private InsertStatement? _alone;
    private InsertStatement? _within;

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(
        DbConnection connection, int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await FindIdAsync(connection, cancellationToken).ConfigureAwait(false) is not { } id)
        {
            yield break;
        }

        await using var command = connection.Command(
            $"SELECT line FROM {tables.Entries} WHERE ledger_id = @ledger AND sequence > @after ORDER BY sequence", ("@ledger", id), ("@after", after));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return reader.GetFieldValue<byte[]>(0);
        }
    }

    /// <summary>Appends a batch in a transaction of its own.</summary>
    /// <returns>False where another entry follows the one that the batch was made for.</returns>
    public Task<bool> TryAppendAsync(DbConnection connection, AppendBatch batch, CancellationToken cancellationToken) => UnlessClash(
        () => _id is not 0 and var id && batch.Rewritten.Count == 0 && batch.Lines.Count <= provider.RowsAtATime
            ? TryInsertAsync(connection, transaction: null, id, batch.After, batch.Lines, cancellationToken)
            : TryAppendInOneAsync(connection, batch, cancellationToken));

    /// <summary>Appends a batch in a transaction of the caller, who ends it.</summary>
    /// <returns>False where another entry follows the one that the batch was made for; then the transaction is to be rolled back.</returns>
    public Task<bool> TryAppendAsync(DbConnection connection, DbTransaction transaction, AppendBatch batch, CancellationToken cancellationToken) =>
        UnlessClash(async () =>
        {
            var id = await GetIdAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
            return await TryAppendWithinAsync(connection, transaction, id, batch, cancellationToken).ConfigureAwait(false);
        });

    /// <summary>Whether the numbers of the lines have a gap, which no line can tell; null when all is well.</summary>
    public async Task<string?> FindGapAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (await FindIdAsync(connection, cancellationToken).ConfigureAwait(false) is not { } id)
        {
            return null;
        }

        var lines = await connection.ReadNumberAsync($"SELECT count(*) FROM {tables.Entries} WHERE ledger_id = @ledger", cancellationToken, ("@ledger", id)).ConfigureAwait(false);
        var last = await connection.ReadNumberAsync($"SELECT max(sequence) FROM {tables.Entries} WHERE ledger_id = @ledger", cancellationToken, ("@ledger", id)).ConfigureAwait(false);
        return lines == (last ?? 0)
            ? null
            : FormattableString.Invariant($"The table has {lines} lines of the ledger, and the last one has the number {last}.");
    }

    public void Dispose()
    {
        _alone?.Dispose();
        _within?.Dispose();
    }

    /// <summary>Begins a transaction that keeps others from appending until it ends.</summary>
    public async Task<DbTransaction> LockAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        if (_id is not 0 and var id)
        {
            await provider.LockLedgerAsync(connection, id, cancellationToken).ConfigureAwait(false);
        }

        return transaction;
    }

    private async Task<bool> UnlessClash(Func<Task<bool>> append)
    {
        try
        {
            return await append().ConfigureAwait(false);
        }
        catch (DbException clash) when (provider.IsClash(clash))
        {
            return false;
        }
    }

    private async Task<bool> TryAppendInOneAsync(DbConnection connection, AppendBatch batch, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var id = await GetIdAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
        if (!await TryAppendWithinAsync(connection, transaction, id, batch, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        _id = id;
        return true;
    }

    private async Task<bool> TryAppendWithinAsync(DbConnection connection, DbTransaction transaction, int id, AppendBatch batch, CancellationToken cancellationToken)
    {
        var after = batch.After;
        foreach (var some in batch.Lines.Chunk(provider.RowsAtATime))
        {
            if (!await TryInsertAsync(connection, transaction, id, after, some, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            after += some.Length;
        }

        foreach (var (sequence, line) in batch.Rewritten)
        {
            await using var command = connection.Command(
                $"UPDATE {tables.Entries} SET line = @line WHERE ledger_id = @ledger AND sequence = @sequence", ("@ledger", id), ("@sequence", sequence), ("@line", line));
            command.Transaction = transaction;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private async Task<bool> TryInsertAsync(
        DbConnection connection, DbTransaction? transaction, int id, int after, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        if (lines.Count == 1)
        {
            var one = transaction is null
                ? _alone = await OneAsync(_alone, connection, isAlone: true, cancellationToken).ConfigureAwait(false)
                : _within = await OneAsync(_within, connection, isAlone: false, cancellationToken).ConfigureAwait(false);
            return await one.TryExecuteAsync(transaction, id, after, lines, cancellationToken).ConfigureAwait(false);
        }

        using var statement = new InsertStatement(connection, tables, provider, ledger, lines.Count, isAlone: transaction is null);
        return await statement.TryExecuteAsync(transaction, id, after, lines, cancellationToken).ConfigureAwait(false);
    }

    // The statement for one line is prepared once for a connection.
    private async Task<InsertStatement> OneAsync(InsertStatement? kept, DbConnection connection, bool isAlone, CancellationToken cancellationToken)
    {
        if (kept is not null && kept.IsOn(connection))
        {
            return kept;
        }

        kept?.Dispose();
        var made = new InsertStatement(connection, tables, provider, ledger, lines: 1, isAlone);
        if (isAlone)
        {
            await made.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }

        return made;
    }

    // The ledger comes into being with its first entry.
    private async Task<int> GetIdAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        if (_id is not 0 and var known)
        {
            return known;
        }

        await using var command = connection.Command($"INSERT INTO {tables.Ledgers} (name) VALUES (@name) ON CONFLICT (name) DO NOTHING", ("@name", ledger));
        command.Transaction = transaction;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await using var find = connection.Command($"SELECT id FROM {tables.Ledgers} WHERE name = @name", ("@name", ledger));
        find.Transaction = transaction;
        return Convert.ToInt32(await find.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    private async Task<int?> FindIdAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (_id == 0)
        {
            _id = (int)(await connection.ReadNumberAsync($"SELECT id FROM {tables.Ledgers} WHERE name = @name", cancellationToken, ("@name", ledger)).ConfigureAwait(false) ?? 0);
        }

        return _id == 0 ? null : _id;
    }
}
