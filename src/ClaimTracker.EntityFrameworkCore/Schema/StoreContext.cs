using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A database that holds nothing but ledgers. There is one for each provider, because migrations differ.</summary>
internal abstract class StoreContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClaimTracker();
}
