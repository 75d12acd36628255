namespace ClaimTracker.Cli;

/// <summary>Where ledgers are kept, as <c>--store</c> says it. Its text may hold a password and is never printed.</summary>
internal abstract class StoreLocation
{
    /// <summary>What to call it in messages.</summary>
    public abstract string Name { get; }

    /// <summary>The value of <c>--store</c> in a command to copy.</summary>
    public abstract string Argument { get; }

    /// <summary>Whether there may be a store; only a look into it tells.</summary>
    public virtual bool IsThere => true;

    /// <summary>Reads the value of <c>--store</c>.</summary>
    /// <exception cref="UsageException">It is neither the path of a file nor a connection to PostgreSQL.</exception>
    public static StoreLocation Read(string text) => PostgresLocation.IsOne(text) ? PostgresLocation.Read(text) : new SqliteLocation(text);

    /// <summary>Options of ledgers that are kept here.</summary>
    /// <param name="creates">Whether the store is made where there is none.</param>
    /// <exception cref="UsageException">There is no store here, and none is to be made.</exception>
    public abstract ClaimTrackerOptions Options(bool creates);
}
