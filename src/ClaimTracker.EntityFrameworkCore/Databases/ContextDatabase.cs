using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>The database of a context of the program, whose model has our tables and whose migrations make them.</summary>
/// <param name="contexts">Makes contexts; thread-safe.</param>
internal sealed class ContextDatabase(Func<DbContext> contexts) : LedgerDatabase
{
    private TableNames? _tables;

    public override TableNames Tables
    {
        get
        {
            if (_tables is null)
            {
                using var context = contexts();
                _tables = new(NameOf<LedgerRow>(context), NameOf<EntryRow>(context));
            }

            return _tables;
        }
    }

    public override DatabaseConnection Connect() => new ContextConnection(contexts());

    public override DatabaseProvider NewProvider()
    {
        using var context = contexts();
        return context.Database.ProviderName switch
        {
            "Microsoft.EntityFrameworkCore.Sqlite" => new SqliteProvider(),
            "Npgsql.EntityFrameworkCore.PostgreSQL" => new NpgsqlProvider(),
            var other => throw new StoreException($"ClaimTracker keeps ledgers in SQLite and in PostgreSQL, and not in {other}."),
        };
    }

    public override Task UpdateSchemaAsync(DbConnection connection, DatabaseProvider provider, CancellationToken cancellationToken) => Task.CompletedTask;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string NameOf<T>(DbContext context)
    {
        var type = context.Model.FindEntityType(typeof(T))
            ?? throw new StoreException($"The model of {context.GetType().Name} has no tables for ledgers: call modelBuilder.UseClaimTracker() in OnModelCreating.");
        return context.GetService<ISqlGenerationHelper>().DelimitIdentifier(type.GetTableName()!, type.GetSchema());
    }
}
