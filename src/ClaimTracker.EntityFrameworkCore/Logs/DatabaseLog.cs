using System.Data.Common;
using System.Runtime.CompilerServices;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>The entries of one ledger in a database. Reading, appending and waiting have a connection each.</summary>
internal sealed class DatabaseLog(string ledger, LedgerDatabase database, DatabaseProvider provider, LedgerTable table) : EntryLog
{
    private readonly Link _reading = new(database, provider);
    private readonly Link _appending = new(database, provider);
    private readonly Link _waiting = new(database, provider);

    public override async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var connection = await UseAsync(_reading, _reading.OpenAsync, cancellationToken).ConfigureAwait(false);
        await using var lines = table.ReadAsync(connection, after, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await UseAsync(_reading, async _ => await lines.MoveNextAsync().ConfigureAwait(false), cancellationToken).ConfigureAwait(false))
        {
            yield return lines.Current;
        }
    }

    public override Task<bool> TryAppendAsync(AppendBatch batch, CancellationToken cancellationToken) => UseAsync(
        _appending,
        async stop => await table.TryAppendAsync(await _appending.OpenAsync(stop).ConfigureAwait(false), batch, stop).ConfigureAwait(false),
        cancellationToken);

    /// <summary>Appends within a transaction of the caller.</summary>
    public Task<bool> TryAppendAsync(DbConnection connection, DbTransaction transaction, AppendBatch batch, CancellationToken cancellationToken) =>
        table.TryAppendAsync(connection, transaction, batch, cancellationToken);

    /// <summary>Whether a connection goes to the database that the ledger is in.</summary>
    public async Task<bool> IsOnAsync(DbConnection connection)
    {
        var made = database.Connect();
        try
        {
            var own = made.Connection;
            return own.GetType() == connection.GetType() && own.DataSource == connection.DataSource && own.Database == connection.Database;
        }
        finally
        {
            await made.DisposeAsync().ConfigureAwait(false);
        }
    }

    public override Task WaitAsync(CancellationToken cancellationToken) => UseAsync(
        _waiting,
        async stop =>
        {
            await provider.WaitAsync(await _waiting.OpenAsync(stop).ConfigureAwait(false), ledger, stop).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    public override Task<IReadOnlyList<string>> FindFaultsAsync(CancellationToken cancellationToken) => UseAsync<IReadOnlyList<string>>(
        _reading,
        async stop =>
        {
            var connection = await _reading.OpenAsync(stop).ConfigureAwait(false);
            var faults = await provider.FindFaultsAsync(connection, stop).ConfigureAwait(false);
            return await table.FindGapAsync(connection, stop).ConfigureAwait(false) is { } gap ? [.. faults, gap] : faults;
        },
        cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await _waiting.DisposeAsync().ConfigureAwait(false);
        await _reading.DisposeAsync().ConfigureAwait(false);
        await _appending.DisposeAsync().ConfigureAwait(false);
        table.Dispose();
    }

    // After an exception the connection is made anew. What would fail again is told in a sentence.
    private async Task<T> UseAsync<T>(Link link, Func<CancellationToken, Task<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            return await use(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException fault)
        {
            await link.DisposeAsync().ConfigureAwait(false);
            if (provider.RefusalOf(fault) is { } why)
            {
                throw new StoreException($"The ledger \"{ledger}\" cannot be used: {why}. {fault.Message}", fault);
            }

            throw;
        }
    }
}
