using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Says in which database ledgers are kept.</summary>
public static class ClaimTrackerOptionsExtensions
{
    /// <summary>Keeps ledgers in a file of SQLite, which is made where there is none.</summary>
    /// <param name="options">The options.</param>
    /// <param name="connectionString">Such as <c>Data Source=claims.db</c>. Several programs on one machine may use the file at the same time; it must not lie on a network drive.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is no connection string, or names no file.</exception>
    public static ClaimTrackerOptions UseSqlite(this ClaimTrackerOptions options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        if (new SqliteConnectionStringBuilder(connectionString) is { DataSource: "" or ":memory:" } or { Mode: SqliteOpenMode.Memory })
        {
            throw new ArgumentException($"\"{connectionString}\" names no file: what each connection has for itself in memory is no storage.", nameof(connectionString));
        }

        return options.UseStorage(_ => new DatabaseStorage(new SqliteDatabase(connectionString, TablesMissing.Create)));
    }

    /// <summary>Keeps ledgers in a database of PostgreSQL, whose tables are made where there are none.</summary>
    /// <param name="options">The options.</param>
    /// <param name="connectionString">Such as <c>Host=db;Database=claims;Username=desk</c>. Each open ledger holds up to three connections.</param>
    /// <returns>The same options.</returns>
    public static ClaimTrackerOptions UseNpgsql(this ClaimTrackerOptions options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        return options.UseStorage(_ => new DatabaseStorage(new NpgsqlDatabase(connectionString, TablesMissing.Create)));
    }

    /// <summary>Keeps ledgers in the database of a context of yours, whose model calls <see cref="ClaimTrackerModelBuilderExtensions.UseClaimTracker"/> and whose migrations make the tables.</summary>
    /// <param name="options">The options. The container has an <see cref="IDbContextFactory{TContext}"/>, as <c>AddDbContextFactory</c> registers it.</param>
    /// <returns>The same options.</returns>
    public static ClaimTrackerOptions UseDbContext<TContext>(this ClaimTrackerOptions options)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.UseStorage(services =>
        {
            var factory = services.GetRequiredService<IDbContextFactory<TContext>>();
            return new DatabaseStorage(new ContextDatabase(factory.CreateDbContext));
        });
    }

    /// <summary>Keeps ledgers in the database of a context of yours, without a container.</summary>
    /// <param name="options">The options.</param>
    /// <param name="factory">Makes a context each time it is called; thread-safe.</param>
    /// <returns>The same options.</returns>
    public static ClaimTrackerOptions UseDbContext(this ClaimTrackerOptions options, Func<DbContext> factory)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(factory);
        return options.UseStorage(_ => new DatabaseStorage(new ContextDatabase(factory)));
    }
}
