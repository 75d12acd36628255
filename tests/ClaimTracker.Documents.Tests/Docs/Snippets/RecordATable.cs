// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class RecordATable
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        ledger.Add(Speaker.Organisation("police", "the police"));
        ledger.Add(Speaker.Organisation("hospital", "the county hospital").KnownAs("County General"));
        ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));

        var outcome = ledger.RecordMany(
        [
            new ClaimRow("police", "hurt", "4") { Said = "2024-05-03" },
            new ClaimRow("County General", "hurt", "at least 14") { Said = "2024-05-03" },
            new ClaimRow("County General", "hurt", "a dozen"),
        ]);

        Console.WriteLine($"{outcome.Recorded} recorded");
        foreach (var refused in outcome.Refused)
        {
            Console.WriteLine($"row {refused.Index}: {refused.Problems.Single()}");
        }
        // </shown>
    }
}
