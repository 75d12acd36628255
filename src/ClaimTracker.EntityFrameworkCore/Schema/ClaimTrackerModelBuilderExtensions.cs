using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>Puts ClaimTracker's tables into a model of yours.</summary>
public static class ClaimTrackerModelBuilderExtensions
{
    /// <summary>Adds the tables <c>claim_tracker_ledgers</c> and <c>claim_tracker_entries</c>, so that claims can be recorded in one transaction with what else you save.</summary>
    /// <param name="modelBuilder">What <c>OnModelCreating</c> gets. Your own migrations make the tables.</param>
    /// <param name="schema">The schema of the tables; null: that of the model. SQLite has none.</param>
    /// <returns>The same builder.</returns>
    public static ModelBuilder UseClaimTracker(this ModelBuilder modelBuilder, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<LedgerRow>(ledger =>
        {
            ledger.ToTable(TableNames.LedgersTable, schema);
            ledger.HasKey(row => row.Id);
            ledger.Property(row => row.Id).HasColumnName("id");
            ledger.Property(row => row.Name).HasColumnName("name").HasMaxLength(LedgerRow.NameLength);
            ledger.HasIndex(row => row.Name).IsUnique();
        });
        modelBuilder.Entity<EntryRow>(entry =>
        {
            entry.ToTable(TableNames.EntriesTable, schema);
            entry.HasKey(row => new { row.LedgerId, row.Sequence });
            entry.Property(row => row.LedgerId).HasColumnName("ledger_id");
            entry.Property(row => row.Sequence).HasColumnName("sequence").ValueGeneratedNever();
            entry.Property(row => row.Line).HasColumnName("line");
            entry.HasOne<LedgerRow>().WithMany().HasForeignKey(row => row.LedgerId).OnDelete(DeleteBehavior.Restrict);
        });
        return modelBuilder;
    }
}
