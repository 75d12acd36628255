using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class SqliteJointSaveTests : JointSaveTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();

    protected override DbContextOptions<NewsContext> OptionsFor(string connectionString) => new DbContextOptionsBuilder<NewsContext>().UseSqlite(connectionString).Options;
}
