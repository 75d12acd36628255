using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Brings a database up to date.</summary>
internal static class SchemaUpdate
{
    /// <exception cref="StoreException">A later version made it.</exception>
    public static async Task ApplyAsync(DbContext context, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } later)
        {
            throw new StoreException($"The database was made by a later version of ClaimTracker, which this one cannot read (migration {later}); update the package.");
        }

        // A database that is up to date is not written to, so that one that can only be read can be opened.
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any())
        {
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
