// <shown>
using ClaimTracker;
using ClaimTracker.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
// </shown>

namespace Snippets;

internal static class KeepLedgersInAContainer
{
    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        var connectionString = $"Data Source={folder.File("claims.db")};Pooling=False";
        // <shown>
        var services = new ServiceCollection();   // or builder.Services
        services.AddClaimTracker(options => options.UseSqlite(connectionString));

        await using var container = services.BuildServiceProvider();
        var store = container.GetRequiredService<ClaimStore>();
        await using var ledger = await store.OpenAsync("strike");
        Console.WriteLine(ledger.Sequence);
        // </shown>
    }
}
