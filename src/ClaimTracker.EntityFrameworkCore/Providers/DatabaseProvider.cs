using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>All that differs between databases.</summary>
internal abstract class DatabaseProvider
{
    /// <summary>Where the steps of its schema stand.</summary>
    public abstract string ScriptFolder { get; }

    /// <summary>Gives a value where the table exists that names the steps which were taken, and else null or nothing.</summary>
    public abstract string HistoryQuery { get; }

    /// <summary>What can be wrong with a database beside the lines in it, one sentence each; empty where it cannot be asked.</summary>
    public abstract Task<IReadOnlyList<string>> FindFaultsAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Whether those who wait to append are let in one after the other.</summary>
    public abstract bool IsFair { get; }

    /// <summary>How many lines go into one statement: one where a statement is a call, and many where it is a journey.</summary>
    public abstract int RowsAtATime { get; }

    /// <summary>What is executed before a statement that appends in a transaction of its own, so that it waits while another keeps it out; the id of the ledger is <c>@ledger</c>.</summary>
    public abstract string Entrance { get; }

    /// <summary>What is executed with each statement that appends, in the same transaction; it may tell <c>@news</c>.</summary>
    public abstract string Announcement { get; }

    /// <summary>What is announced, so that others know which ledger has grown.</summary>
    public abstract string NewsOf(string ledger);

    /// <summary>Where the database of a connection is: the same text for all connections to it, open or not.</summary>
    public abstract string PlaceOf(DbConnection connection);

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
