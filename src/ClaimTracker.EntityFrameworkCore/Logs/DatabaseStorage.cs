using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Ledgers in a database.</summary>
internal sealed class DatabaseStorage(LedgerDatabase database) : EntryStorage
{
    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _ = database.Tables;
        await UseAsync(
            async (connection, provider) =>
            {
                await provider.PrepareAsync(connection, cancellationToken).ConfigureAwait(false);
                await database.UpdateSchemaAsync(connection, provider, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public override async Task<IReadOnlyList<string>> LedgersAsync(CancellationToken cancellationToken)
    {
        var names = await UseAsync((connection, _) => ReadNamesAsync(connection, cancellationToken), cancellationToken).ConfigureAwait(false);
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    public override Task<EntryLog> OpenAsync(string ledger, CancellationToken cancellationToken)
    {
        var provider = database.NewProvider();
        return Task.FromResult<EntryLog>(new DatabaseLog(ledger, database, provider, new LedgerTable(ledger, database.Tables, provider)));
    }

    public override ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task<List<string>> ReadNamesAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var list = connection.Command($"SELECT name FROM {database.Tables.Ledgers}");
        await using var reader = await list.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    // With a connection of its own. What would fail again is told in a sentence.
    private async Task<T> UseAsync<T>(Func<DbConnection, DatabaseProvider, Task<T>> use, CancellationToken cancellationToken)
    {
        var provider = database.NewProvider();
        try
        {
            var made = database.Connect();
            try
            {
                await made.OpenAsync(cancellationToken).ConfigureAwait(false);
                return await use(made.Connection, provider).ConfigureAwait(false);
            }
            finally
            {
                await made.DisposeAsync().ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (fault.OfDatabase() is { } told)
        {
            throw provider.RefusalOf(told) is { } why
                ? new StoreException($"The database cannot be used: {why}. {told.Message}", fault)
                : new StoreException($"The database could not be reached or made ready: {told.Message}", fault) { IsTransient = true };
        }
    }
}
