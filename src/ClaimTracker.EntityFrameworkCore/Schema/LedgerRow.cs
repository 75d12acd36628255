namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A ledger as it stands in the database.</summary>
internal sealed class LedgerRow
{
    public const int NameLength = 200;

    public int Id { get; set; }

    public required string Name { get; set; }
}
