namespace ClaimTracker.EntityFrameworkCore;

/// <summary>The tables as SQL names them.</summary>
internal sealed record TableNames(string Ledgers, string Entries)
{
    public const string LedgersTable = "claim_tracker_ledgers";
    public const string EntriesTable = "claim_tracker_entries";

    /// <summary>Those in a database that is ours.</summary>
    public static TableNames Usual { get; } = new($"\"{LedgersTable}\"", $"\"{EntriesTable}\"");
}
