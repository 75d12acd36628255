using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class SqliteJointSaveTests : JointSaveTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();

    protected override void Use(DbContextOptionsBuilder builder, string connectionString) => builder.UseSqlite(connectionString);
}
