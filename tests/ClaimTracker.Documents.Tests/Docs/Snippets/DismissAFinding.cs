// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class DismissAFinding
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var union = ledger.Add(Speaker.Organisation("union", "the dockers' union"));
        var over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());
        ledger.Record(Claim.By(mayor).That(over).IsYes());
        ledger.Record(Claim.By(union).That(over).IsNo());

        var finding = ledger.Findings.Single();
        ledger.Dismiss(finding, new EntryNote("Mbali", "The mayor spoke of another strike."));

        foreach (var listed in ledger.Findings)
        {
            Console.WriteLine($"{listed} dismissed by {listed.Review?.Note?.By}: {listed.Review?.Note?.Why}");
        }

        Console.WriteLine(ledger.On(over).State);
        // </shown>
    }
}
