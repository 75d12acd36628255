// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class WhoSaysSo
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddRule<AnonymousOnlyRule>());

        var owners = ledger.Add(Speaker.Organisation("owners", "the owners"));
        var fund = ledger.Add(Speaker.Organisation("fund", "the pension fund"));
        var insider = ledger.Add(Speaker.Anonymous("insider", "a person close to the board"));
        var banker = ledger.Add(Speaker.Anonymous("banker", "somebody familiar with the talks"));
        var clerk = ledger.Add(Speaker.Anonymous("clerk", "a clerk at the registry").ApartFrom(insider, banker));
        var post = ledger.Add(Speaker.Outlet("post", "the Evening Post"));
        var agency = ledger.Add(Speaker.Outlet("agency", "the agency"));

        // Three claims, two outlets, and for all we know one person.
        var buyer = ledger.Ask(Question.Named("buyer", "Who buys the plant?").WithOneEntity());
        ledger.Record(Claim.By(insider).That(buyer).Is(fund).ReportedBy(post));
        ledger.Record(Claim.By(insider).That(buyer).Is(fund).ReportedBy(agency));
        ledger.Record(Claim.By(banker).That(buyer).Is(fund).ReportedBy(agency));

        // We met both of them.
        var sold = ledger.Ask(Question.Named("sold", "Will the plant be sold?").YesOrNo());
        ledger.Record(Claim.By(insider).That(sold).IsYes());
        ledger.Record(Claim.By(clerk).That(sold).IsYes());

        // Somebody says so with a name.
        var price = ledger.Ask(Question.Named("price", "How much is offered?").WithQuantity("million euros"));
        ledger.Record(Claim.By(banker).That(price).IsAbout(40));
        ledger.Record(Claim.By(owners).That(price).IsAbout(40));

        foreach (var finding in ledger.Findings.Where(finding => finding.Code == "CT9002"))
        {
            Console.WriteLine($"{finding.Heading} ({finding.Severity}): {finding.Explanation}");
        }
        // </shown>
    }
}
