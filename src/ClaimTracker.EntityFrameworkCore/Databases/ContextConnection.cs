using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>The connection of a context, opened by it, so that what the program hung into the context is asked.</summary>
internal sealed class ContextConnection(DbContext context) : DatabaseConnection
{
    public override DbConnection Connection { get; } = context.Database.GetDbConnection();

    public override Task OpenAsync(CancellationToken cancellationToken) => context.Database.OpenConnectionAsync(cancellationToken);

    public override ValueTask DisposeAsync() => context.DisposeAsync();
}
