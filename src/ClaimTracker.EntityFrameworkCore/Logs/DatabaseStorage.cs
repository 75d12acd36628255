using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Ledgers in a database.</summary>
/// <param name="contexts">Makes contexts on it.</param>
/// <param name="migrates">Whether the database is ours, so that we bring it up to date.</param>
internal sealed class DatabaseStorage(Func<DbContext> contexts, bool migrates) : EntryStorage
{
    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts();
        var provider = DatabaseProvider.Of(context);
        TableNames.Of(context);
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await provider.PrepareAsync(context.Database.GetDbConnection(), cancellationToken).ConfigureAwait(false);
            if (migrates)
            {
                await SchemaUpdate.ApplyAsync(context, provider, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (fault.OfDatabase() is { } told)
        {
            throw provider.RefusalOf(told) is { } why
                ? new StoreException($"The database cannot be used: {why}. {told.Message}", fault)
                : new StoreException($"The database could not be reached or made ready: {told.Message}", fault) { IsTransient = true };
        }
    }

    public override async Task<IReadOnlyList<string>> LedgersAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts();
        var names = await context.Set<LedgerRow>().Select(ledger => ledger.Name).ToListAsync(cancellationToken).ConfigureAwait(false);
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    public override async Task<EntryLog> OpenAsync(string ledger, CancellationToken cancellationToken)
    {
        await using var context = contexts();
        var provider = DatabaseProvider.Of(context);
        return new DatabaseLog(ledger, contexts, provider, new LedgerTable(ledger, TableNames.Of(context), provider));
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
