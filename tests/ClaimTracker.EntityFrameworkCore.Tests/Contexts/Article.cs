namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>What a content management system saves.</summary>
public sealed class Article
{
    public int Id { get; set; }

    public required string Title { get; set; }
}
