using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore.Tests;

[Collection<PostgresTests>]
public sealed class PostgresJointSaveTests(PostgresFixture fixture) : JointSaveTests
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase(fixture.Server);

    protected override void Use(DbContextOptionsBuilder builder, string connectionString) => builder.UseNpgsql(connectionString);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RecordAsync_AnswerToTheCommitLost_BothAreThereOnce(bool retries)
    {
        var database = new PostgresDatabase(fixture.Server);
        await using var proxy = new CuttingProxy(database.ConnectionString);
        await using var news = await Newsroom.OpenAsync(
            database,
            connection => new DbContextOptionsBuilder<NewsContext>().UseNpgsql(connection, npgsql => _ = retries ? npgsql.EnableRetryOnFailure() : npgsql).Options,
            proxy.ConnectionString);

        for (var number = 0; number < 5; number++)
        {
            await using var context = news.Context();
            context.Articles.Add(new Article { Title = $"{number}" });
            proxy.LoseNextCommit();
            await news.Ledger.RecordAsync(Cast.Said($"{number}"), context);
            Assert.False(context.ChangeTracker.HasChanges());
        }

        string[] all = ["0", "1", "2", "3", "4"];
        Assert.Equal(5, proxy.Lost);
        await news.AssertAsync(all, all);
    }
}
