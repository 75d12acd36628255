using ClaimTracker.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ClaimTracker.EntityFrameworkCore.Tests;

// Databases are made by scripts, so that no model is needed for it; the migrations are where the scripts come from.
public sealed class SchemaScriptTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "ClaimTracker.EntityFrameworkCore", "Schema", "Scripts");

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Npgsql")]
    public void For_AProvider_AreItsMigrations(string provider)
    {
        using var context = ContextOf(provider);
        var migrations = context.Database.GetMigrations().Order(StringComparer.Ordinal).ToArray();
        var expected = migrations.Select((id, number) => new SchemaScript(id, ScriptOf(context, number == 0 ? null : migrations[number - 1], id))).ToArray();
        Accept(provider, expected);

        Assert.Equal(expected, SchemaScript.For(provider));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Npgsql")]
    public void Migrations_OfAProvider_AreThoseOfTheModel(string provider)
    {
        using var context = ContextOf(provider);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    private static DbContext ContextOf(string provider) => provider == "Sqlite"
        ? new SqliteDesignTime().CreateDbContext([])
        : new NpgsqlDesignTime().CreateDbContext([]);

    private static string ScriptOf(DbContext context, string? from, string to) => context.GetService<IMigrator>()
        .GenerateScript(from ?? Migration.InitialDatabase, to, MigrationsSqlGenerationOptions.NoTransactions)
        .ReplaceLineEndings("\n")
        .TrimEnd() + "\n";

    private static void Accept(string provider, IEnumerable<SchemaScript> scripts)
    {
        if (Environment.GetEnvironmentVariable("CLAIMTRACKER_APPROVE") is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.Combine(Folder, provider));
            foreach (var script in scripts)
            {
                File.WriteAllText(Path.Combine(Folder, provider, $"{script.Migration}.sql"), script.Sql);
            }
        }
    }
}
