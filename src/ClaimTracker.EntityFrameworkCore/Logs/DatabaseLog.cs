using System.Data.Common;
using System.Runtime.CompilerServices;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>The entries of one ledger in a database. Reading, appending and waiting have a connection each.</summary>
internal sealed class DatabaseLog(string ledger, LedgerDatabase database, DatabaseProvider provider, LedgerTable table) : EntryLog
{
    private readonly Link _reading = new(database, provider);
    private readonly Link _appending = new(database, provider);
    private readonly Link _waiting = new(database, provider);
    private readonly AppendPace? _pace = provider.IsFair ? null : new AppendPace();
    private DbTransaction? _turn;
    private bool _isRead;

    public override async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var connection = await UseAsync(_reading, static (connection, _) => Task.FromResult(connection), cancellationToken).ConfigureAwait(false);
        await using var lines = table.ReadAsync(connection, after, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(lines).ConfigureAwait(false))
        {
            SeeOthers();
            yield return lines.Current;
        }

        _isRead = true;
    }

    public override Task<bool> TryAppendAsync(AppendBatch batch, CancellationToken cancellationToken) =>
        UseAsync(_appending, (connection, stop) => TryAppendAsync(connection, batch, stop), cancellationToken);

    public override async Task<IAsyncDisposable?> TakeTurnAsync(CancellationToken cancellationToken)
    {
        _turn = await UseAsync(_appending, table.LockAsync, cancellationToken).ConfigureAwait(false);
        return new Turn(this);
    }

    /// <summary>Appends within a transaction of the caller.</summary>
    public Task<bool> TryAppendAsync(DbConnection connection, DbTransaction transaction, AppendBatch batch, CancellationToken cancellationToken) =>
        table.TryAppendAsync(connection, transaction, batch, cancellationToken);

    /// <summary>Makes a connection of the caller's ready for appending, before a transaction begins on it.</summary>
    public Task KeepAsync(DbConnection connection, CancellationToken cancellationToken) => provider.KeepAsync(connection, cancellationToken);

    /// <summary>What a fault is told as after which nothing was appended.</summary>
    public StoreException Refused(DbException fault) => provider.RefusalOf(fault) is { } why
        ? new StoreException($"The ledger \"{ledger}\" cannot be used: {why}. {fault.Message}", fault)
        : new StoreException($"The ledger \"{ledger}\" could not be used: {fault.Message}", fault) { IsTransient = true };

    /// <summary>What a fault of a commit is told as: nobody knows whether it was carried out.</summary>
    public StoreException InDoubt(Exception fault) => new($"The connection broke off while the ledger \"{ledger}\" was being written: {fault.Message}", fault) { Fate = WriteFate.Unknown };

    /// <summary>Whether the database itself tells of a fault, so that it did nothing.</summary>
    public bool IsAnswer(Exception fault) => fault.OfDatabase() is { } answer && provider.IsAnswer(answer);

    /// <summary>Whether a connection goes to the database that the ledger is in.</summary>
    public async Task<bool> IsOnAsync(DbConnection connection)
    {
        var made = database.Connect();
        try
        {
            var own = made.Connection;
            return own.GetType() == connection.GetType() && provider.PlaceOf(own) == provider.PlaceOf(connection);
        }
        finally
        {
            await made.DisposeAsync().ConfigureAwait(false);
        }
    }

    public override Task WaitAsync(CancellationToken cancellationToken) => UseAsync(
        _waiting,
        async (connection, stop) =>
        {
            await provider.WaitAsync(connection, ledger, stop).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    public override Task<IReadOnlyList<string>> FindFaultsAsync(CancellationToken cancellationToken) => UseAsync<IReadOnlyList<string>>(
        _reading,
        async (connection, stop) =>
        {
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

    private async Task<bool> TryAppendAsync(DbConnection connection, AppendBatch batch, CancellationToken cancellationToken)
    {
        if (_turn is not { } turn)
        {
            return _pace is null
                ? await table.TryAppendAsync(connection, batch, cancellationToken).ConfigureAwait(false)
                : await _pace.KeepAsync(() => table.TryAppendAsync(connection, batch, cancellationToken)).ConfigureAwait(false);
        }

        if (!await table.TryAppendAsync(connection, turn, batch, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        await turn.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    // What is read when the ledger is opened may have been there for long.
    private void SeeOthers()
    {
        if (_isRead)
        {
            _pace?.SeeOthers();
        }
    }

    private async ValueTask EndTurnAsync()
    {
        if (_turn is { } turn)
        {
            _turn = null;
            await turn.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<ReadOnlyMemory<byte>> lines)
    {
        try
        {
            return await lines.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await BreakAsync(_reading, fault, isOpen: true).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<T> UseAsync<T>(Link link, Func<DbConnection, CancellationToken, Task<T>> use, CancellationToken cancellationToken)
    {
        var isOpen = false;
        try
        {
            var connection = await link.OpenAsync(cancellationToken).ConfigureAwait(false);
            isOpen = true;
            return await use(connection, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await BreakAsync(link, fault, isOpen).ConfigureAwait(false);
            throw;
        }
    }

    // After an exception the connection is made anew. What certainly did nothing is told as that.
    private async Task BreakAsync(Link link, Exception fault, bool isOpen)
    {
        _turn = link == _appending ? null : _turn;
        await link.DisposeAsync().ConfigureAwait(false);
        if (fault.OfDatabase() is { } broken && (!isOpen || provider.IsAnswer(broken)))
        {
            throw Refused(broken);
        }
    }

    private sealed class Turn(DatabaseLog log) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => log.EndTurnAsync();
    }
}
