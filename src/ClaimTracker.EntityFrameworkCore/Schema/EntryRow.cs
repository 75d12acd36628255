namespace ClaimTracker.EntityFrameworkCore;

/// <summary>An entry as it stands in the database: its line.</summary>
internal sealed class EntryRow
{
    public int LedgerId { get; set; }

    public int Sequence { get; set; }

    public required string Line { get; set; }
}
