// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class EntriesAsLines
{
    public static void Run()
    {
        var options = new ClaimTrackerOptions { TimeProvider = new NoonProvider() };

        // <shown>
        var ledger = new ClaimLedger(options);
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var over = ledger.Ask(Question.Named("over", "Is the strike over?").YesOrNo(), new EntryNote("Mbali"));
        var claim = ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3)).Claim;
        ledger.Retract(claim, new EntryNote("Mbali", "She deleted the post."));

        using var file = new MemoryStream();   // or File.Create(path)
        EntryLines.Write(file, ledger.Entries);
        file.Position = 0;

        var again = ClaimLedger.Replay(EntryLines.Read(file), options);
        foreach (var entry in again.Entries)
        {
            Console.WriteLine(EntryLine.Of(entry));
        }
        // </shown>
    }

    private sealed class NoonProvider : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 5, 3, 12, 0, 0, TimeSpan.Zero);
    }
}
