using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A database that is ours: we make its tables and bring them up to date. Neither a model nor a context is needed for it.</summary>
/// <param name="creates">Whether the tables are made where there are none.</param>
internal abstract class OwnDatabase(TablesMissing creates) : LedgerDatabase
{
    public override TableNames Tables => TableNames.Usual;

    public override Task UpdateSchemaAsync(DbConnection connection, DatabaseProvider provider, CancellationToken cancellationToken) =>
        SchemaUpdate.ApplyAsync(connection, provider, creates, cancellationToken);
}
