using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Brings a database up to date, in one transaction: whoever is killed meanwhile leaves it as it was.</summary>
/// <remarks>It does what <c>Migrate</c> does, without the lock table of that, which stays behind when a program is killed and keeps all others out.</remarks>
internal static class SchemaUpdate
{
    private const string BeforeAsking = "before_asking";

    /// <exception cref="StoreException">A later version made it.</exception>
    public static async Task ApplyAsync(DbContext context, DatabaseProvider provider, CancellationToken cancellationToken)
    {
        // A database that is up to date is not written to, so that one that can only be read can be opened.
        if (await LastAppliedAsync(context, cancellationToken).ConfigureAwait(false) == context.Database.GetMigrations().Last())
        {
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var connection = context.Database.GetDbConnection();
        await provider.LockSchemaAsync(connection, cancellationToken).ConfigureAwait(false);

        // Asking an empty database what it has is a fault, which would end a transaction of PostgreSQL.
        await transaction.CreateSavepointAsync(BeforeAsking, cancellationToken).ConfigureAwait(false);
        var last = await LastAppliedAsync(context, cancellationToken).ConfigureAwait(false);
        await transaction.RollbackToSavepointAsync(BeforeAsking, cancellationToken).ConfigureAwait(false);
        if (last != context.Database.GetMigrations().Last())
        {
            await using var update = connection.CreateCommand();
            update.CommandText = context.GetService<IMigrator>().GenerateScript(last ?? Migration.InitialDatabase, options: MigrationsSqlGenerationOptions.NoTransactions);
            update.Transaction = transaction.GetDbTransaction();
            await update.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    // Null for a database that is empty.
    private static async Task<string?> LastAppliedAsync(DbContext context, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        string? last = null;
        foreach (var applied in await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false))
        {
            last = known.Contains(applied)
                ? applied
                : throw new StoreException($"The database was made by a later version of ClaimTracker, which this one cannot read (migration {applied}); update the package.");
        }

        return last;
    }
}
