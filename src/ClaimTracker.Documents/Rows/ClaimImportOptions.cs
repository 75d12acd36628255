namespace ClaimTracker.Documents;

/// <summary>How a table of claims is read.</summary>
/// <remarks>Immutable; it can be used for any number of tables.</remarks>
public sealed record ClaimImportOptions
{
    /// <summary>The time zone in which times without an offset are read.</summary>
    /// <value>Default: UTC.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeZoneInfo TimeZone
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimeZoneInfo.Utc;

    /// <summary>The ledger that is to have the claims: rows may name its entities and questions, by id or name, and repeat claims that it has.</summary>
    /// <value>Default: null, none; rows bring all that they name.</value>
    public LedgerReader? Into { get; init; }

    /// <summary>How the ledger works that is made of the table.</summary>
    /// <value>Default: null, the defaults.</value>
    public ClaimTrackerOptions? Ledger { get; init; }
}
