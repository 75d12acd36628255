using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A connection by itself.</summary>
internal sealed class PlainConnection(DbConnection connection) : DatabaseConnection
{
    public override DbConnection Connection => connection;

    public override ValueTask DisposeAsync() => connection.DisposeAsync();

    private protected override Task OpenApartAsync(CancellationToken cancellationToken) => connection.OpenAsync(cancellationToken);
}
