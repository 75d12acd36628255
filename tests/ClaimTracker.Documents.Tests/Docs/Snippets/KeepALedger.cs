// <shown>
using ClaimTracker;
using ClaimTracker.EntityFrameworkCore;
// </shown>

namespace Snippets;

internal static class KeepALedger
{
    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        // <shown>
        var options = new ClaimTrackerOptions().UseSqlite("Data Source=claims.db");   // or UseNpgsql("Host=db;Database=claims;Username=desk")
        // </shown>
        options = new ClaimTrackerOptions().UseSqlite($"Data Source={folder.File("claims.db")};Pooling=False");
        // <shown>
        await using var store = new ClaimStore(options);
        await using var strike = await store.OpenAsync("strike");                     // open it once, and keep it

        var mayor = await strike.AddAsync(Speaker.Person("mayor", "Mayor Oyelaran"));
        var union = await strike.AddAsync(Speaker.Organisation("union", "the dockers' union"));
        var over = await strike.AskAsync(Question.Named("over", "Is the strike over?").YesOrNo());

        await strike.RecordAsync(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3), new EntryNote("Ada"));
        var outcome = await strike.RecordAsync(Claim.By(union).That(over).IsNo().SaidOn(2024, 5, 3));

        // On disk by now, here and for every other program. Reading is that of any ledger, in memory, without waiting.
        Console.WriteLine(outcome.Findings[0].Code);
        Console.WriteLine(strike.On(over).State);
        // </shown>
    }
}
