using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Brings a database up to date, in one transaction: whoever is killed meanwhile leaves it as it was.</summary>
/// <remarks>
/// It does what <c>Migrate</c> does, without the lock table of that, which stays behind when a program is killed and keeps all others out, and without
/// a model, which takes a while to make and does not go into native programs.
/// </remarks>
internal static class SchemaUpdate
{
    /// <exception cref="StoreException">A later version made it, or there are no tables and none may be made.</exception>
    public static Task ApplyAsync(DbConnection connection, DatabaseProvider provider, TablesMissing missing, CancellationToken cancellationToken) =>
        ApplyAsync(connection, provider, missing, SchemaScript.For(provider.ScriptFolder), cancellationToken);

    /// <summary>Takes the steps that were not taken.</summary>
    internal static async Task ApplyAsync(
        DbConnection connection, DatabaseProvider provider, TablesMissing missing, IReadOnlyList<SchemaScript> steps, CancellationToken cancellationToken)
    {
        // A database that is up to date is not written to, so that one that can only be read can be opened.
        if (await StepsTakenAsync(connection, transaction: null, provider, steps, cancellationToken).ConfigureAwait(false) == steps.Count)
        {
            return;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await provider.LockSchemaAsync(connection, cancellationToken).ConfigureAwait(false);
        var taken = await StepsTakenAsync(connection, transaction, provider, steps, cancellationToken).ConfigureAwait(false);
        if (taken == 0 && missing == TablesMissing.Refuse)
        {
            throw new StoreException("The database holds no ledgers of ClaimTracker.");
        }

        foreach (var step in steps.Skip(taken))
        {
            await using var update = connection.Command(step.Sql);
            update.Transaction = transaction;
            await update.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<int> StepsTakenAsync(
        DbConnection connection, DbTransaction? transaction, DatabaseProvider provider, IReadOnlyList<SchemaScript> steps, CancellationToken cancellationToken)
    {
        await using var find = connection.Command(provider.HistoryQuery);
        find.Transaction = transaction;
        if (await find.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is null or DBNull)
        {
            return 0;
        }

        await using var list = connection.Command("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\"");
        list.Transaction = transaction;
        await using var taken = await list.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var count = 0;
        while (await taken.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var step = taken.GetString(0);
            count = count < steps.Count && step == steps[count].Migration
                ? count + 1
                : throw new StoreException(count == 0
                    ? $"The database is that of another program (its schema began with {step}). Keep ledgers in a database of their own, or put their tables into the model of that program with UseClaimTracker."
                    : $"The database was made by a later version of ClaimTracker, which this one cannot read (migration {step}); update the package.");
        }

        return count;
    }
}
