namespace ClaimTracker.Cli.Tests.Stores;

// Whatever goes wrong, a password is not told.
public sealed class PasswordTests
{
    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=desk;Password=s3cret;Database=claims")]
    [InlineData("Host=127.0.0.1;Prt=1;Password=s3cret")]
    [InlineData("Host=127.0.0.1;Port=s3cret;Password=s3cret")]
    [InlineData("Host=127.0.0.1;SSL Mode=s3cret;Password=s3cret")]
    [InlineData("Host=127.0.0.1;Password=\"s3cret")]
    [InlineData("Host=127.0.0.1;s3cret")]
    [InlineData("postgresql://desk:s3cret@127.0.0.1:1/claims")]
    [InlineData("postgresql://desk:s3cret@127.0.0.1:s3cret/claims")]
    [InlineData("postgresql://desk:s3cret@127.0.0.1:1/claims?sslmode=s3cret")]
    [InlineData("postgresql://desk:s3cret@127.0.0.1:1/claims?pass=s3cret")]
    [InlineData("postgres://desk:s3cret@[::1]:1/claims")]
    public void Run_AStoreThatCannotBeUsed_HidesThePassword(string store)
    {
        var result = Cli.Run("check", "--store", store, "--ledger", "story");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.DoesNotContain("s3cret", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--store", "Host=db", "Password=s3cret;Username=desk")]
    [InlineData("--store", "claims.db", "postgresql://desk:s3cret@db/claims")]
    [InlineData("--stor", "Host=db;Password=s3cret")]
    public void Run_AConnectionThatWasCutInTwo_HidesThePassword(params string[] arguments)
    {
        var result = Cli.Run(["ledgers", .. arguments]);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.DoesNotContain("s3cret", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql://desk:p%40ss@db:5433/claims?sslmode=require&application_name=cli", "Host=db;Username=desk;Password=p@ss;Port=5433;Database=claims;SSL Mode=Require;Application Name=cli")]
    [InlineData("postgres://desk@%2Frun%2Fpg/claims", "Host=/run/pg;Username=desk;Database=claims")]
    [InlineData("postgresql:///claims?host=/run/pg&user=desk", "Host=/run/pg;Username=desk;Database=claims")]
    [InlineData("postgresql://[::1]:5433/claims", "Host=::1;Port=5433;Database=claims")]
    public void Read_AnAddress_IsTheConnectionString(string address, string connection) =>
        Assert.True(new Npgsql.NpgsqlConnectionStringBuilder(connection).EquivalentTo(PostgresAddress.Read(address)), PostgresAddress.Read(address).ConnectionString);
}
