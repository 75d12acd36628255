// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class ActsOnClaims
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        var police = ledger.Add(Speaker.Organisation("police", "the police"));
        var hurt = ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people").Cumulative());
        var noon = ledger.Record(Claim.By(police).That(hurt).Is(Quantity.Exactly(4)).SaidOn(2024, 5, 3)).Claim;
        var night = ledger.Record(Claim.By(police).That(hurt).Is(Quantity.Exactly(14)).SaidOn(2024, 5, 3)).Claim;

        ledger.Correct(noon, night, new EntryNote("Mbali", "The police said that the 4 was a misprint."));
        ledger.Amend(night, night.ToDraft().SaidOn(2024, 5, 4), new EntryNote("Mbali", "It was after midnight."));

        foreach (var finding in ledger.FindingsOn(hurt))
        {
            Console.WriteLine(finding);
        }
        // </shown>
    }
}
