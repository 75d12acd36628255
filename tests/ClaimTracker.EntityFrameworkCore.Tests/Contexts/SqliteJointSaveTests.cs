using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class SqliteJointSaveTests : JointSaveTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();

    protected override void Use(DbContextOptionsBuilder builder, string connectionString) => builder.UseSqlite(connectionString);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RecordAsync_SameFileByAnotherPath_BothAreThere(bool isOpen)
    {
        var database = new SqliteFile();
        var relative = $"Data Source={Path.GetRelativePath(Environment.CurrentDirectory, database.Path)}";
        await using var news = await Newsroom.OpenAsync(database, On, relative);
        await using var context = new NewsContext(On(isOpen ? relative : database.ConnectionString));
        if (isOpen)
        {
            await context.Database.OpenConnectionAsync();
        }

        context.Articles.Add(new Article { Title = "It is over" });
        await news.Ledger.RecordAsync(Cast.Said("first"), context);

        await news.AssertAsync(["It is over"], ["first"]);
    }

    private static DbContextOptions<NewsContext> On(string connectionString) => new DbContextOptionsBuilder<NewsContext>().UseSqlite(connectionString).Options;
}
