// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class ProtectASource
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        var insider = ledger.Add(Speaker.Anonymous("insider", "a person who saw the contract"));
        var sale = ledger.Ask(Question.Named("sale", "Will the plant be sold?").YesOrNo());
        var claim = ledger.Record(Claim.By(insider).That(sale).IsYes()).Claim;

        var vault = new SourceVault();   // apart from every ledger; entries hold only a key
        ledger.SetGroundRules(claim, GroundRules.Of(GroundTerms.Background)
            .Because("would lose the job").DescribedAs("a person who saw the contract").ApprovedBy("night editor").GivenBy(vault.Keep("Jane Roe, board secretary")));

        var rules = ledger.GroundRulesOf(claim)[^1].What;
        Console.WriteLine($"{rules.Terms}: {rules.Description}");
        Console.WriteLine(vault.Reveal(rules.Source!.Value));
        // </shown>
    }
}
