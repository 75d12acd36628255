using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>All that differs between databases.</summary>
internal abstract class DatabaseProvider
{
    /// <exception cref="StoreException">It is neither SQLite nor PostgreSQL.</exception>
    public static DatabaseProvider Of(DbContext context) => context.Database.ProviderName switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => new SqliteProvider(),
        "Npgsql.EntityFrameworkCore.PostgreSQL" => new NpgsqlProvider(),
        var other => throw new StoreException($"ClaimTracker keeps ledgers in SQLite and in PostgreSQL, and not in {other}."),
    };

    /// <summary>Whether those who wait to append are let in one after the other.</summary>
    public abstract bool IsFair { get; }

    /// <summary>What is executed before a statement that appends in a transaction of its own, so that it waits while another keeps it out; the id of the ledger is <c>@ledger</c>.</summary>
    public abstract string Entrance { get; }

    /// <summary>What is executed with each statement that appends, in the same transaction; it may name the ledger as <c>@name</c>.</summary>
    public abstract string Announcement { get; }

    /// <summary>Makes a database ready that was just made or opened, once.</summary>
    public abstract Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Keeps others, until the transaction ends, from changing the tables at the same time.</summary>
    public abstract Task LockSchemaAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Keeps others, until the transaction ends, from appending to a ledger.</summary>
    public abstract Task LockLedgerAsync(DbConnection connection, int ledger, CancellationToken cancellationToken);

    /// <summary>Makes a connection ready that was just opened: what is on disk when a statement ends stays there.</summary>
    public abstract Task ReadyAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Makes a connection of somebody else's ready, outside of a transaction: what it commits stays on disk. Nothing else is changed.</summary>
    public abstract Task KeepAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Waits until others may have appended to a ledger since the last call on the same connection; the first call ends at once.</summary>
    public abstract Task WaitAsync(DbConnection connection, string ledger, CancellationToken cancellationToken);

    /// <summary>Whether a statement failed because another entry has the same sequence.</summary>
    public abstract bool IsClash(DbException fault);

    /// <summary>Whether the database itself tells of a fault: then the statement, or the commit, did nothing.</summary>
    public abstract bool IsAnswer(DbException fault);

    /// <summary>Why a statement failed that certainly did nothing and would fail again, in a sentence; null where it is not certain.</summary>
    public abstract string? RefusalOf(DbException fault);
}
