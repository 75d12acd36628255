using Npgsql;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A database on a server of PostgreSQL.</summary>
internal sealed class NpgsqlDatabase(string connectionString, TablesMissing missing) : OwnDatabase(missing)
{
    private readonly NpgsqlDataSource _source = SourceOf(connectionString);

    public override DatabaseConnection Connect() => new PlainConnection(_source.CreateConnection());

    public override DatabaseProvider NewProvider() => new NpgsqlProvider();

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    // Numbers and texts are all that is sent.
    private static NpgsqlDataSource SourceOf(string connectionString)
    {
        var builder = new NpgsqlSlimDataSourceBuilder(connectionString);
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        return builder.Build();
    }
}
