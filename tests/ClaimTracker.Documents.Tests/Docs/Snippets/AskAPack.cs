// <shown>
using ClaimTracker;
using ClaimTracker.Documents;
// </shown>

namespace Snippets;

internal static class AskAPack
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Teel"));
        var army = ledger.Add(Speaker.Organisation("army", "the army"));

        var raid = ledger.AskAll(QuestionPacks.Casualties.In("the raid on Harden").As("raid"));
        ledger.Record(Claim.By(mayor).That(raid.Dead).IsAtLeast(5).SaidOn(2024, 3, 12));
        var outcome = ledger.Record(Claim.By(army).That(raid.Dead).Is(2).SaidOn(2024, 3, 13));

        foreach (var finding in outcome.Findings)
        {
            Console.WriteLine($"{finding.Code} on {finding.Question!.Id}: {finding.Explanation}");
        }
        // </shown>
    }
}
