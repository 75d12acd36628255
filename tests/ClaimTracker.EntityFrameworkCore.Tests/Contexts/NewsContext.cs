using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A context of a content management system that keeps ledgers too.</summary>
public sealed class NewsContext(DbContextOptions<NewsContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseClaimTracker();
        modelBuilder.Entity<Article>().HasIndex(article => article.Title).IsUnique();
    }
}
