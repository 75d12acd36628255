using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>The connection of a context, opened by it, so that what the program hung into the context is asked.</summary>
internal sealed class ContextConnection(DbContext context) : DatabaseConnection
{
    public override DbConnection Connection { get; } = context.Database.GetDbConnection();

    public override ValueTask DisposeAsync() => context.DisposeAsync();

    private protected override Task OpenApartAsync(CancellationToken cancellationToken) => context.Database.OpenConnectionAsync(cancellationToken);
}
