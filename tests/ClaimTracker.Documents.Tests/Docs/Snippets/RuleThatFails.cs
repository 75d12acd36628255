// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class RuleThatFails
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddRule<AnonymousOnlyRule>().AddRule<FirstOutletRule>());
        var insider = ledger.Add(Speaker.Anonymous("insider", "a person close to the board"));
        var sold = ledger.Ask(Question.Named("sold", "Will the plant be sold?").YesOrNo());
        ledger.Record(Claim.By(insider).That(sold).IsYes());

        var now = ledger.Now;
        Console.WriteLine($"{now.Findings.Length} finding: {now.Findings.Single().Code}");
        foreach (var failure in now.RuleFailures)
        {
            Console.WriteLine(failure.Explanation);
        }

        Console.WriteLine(now.RuleFailures.Single().Exception.StackTrace!.Contains(nameof(FirstOutletRule)));
        // </shown>
    }
}

// <shown>

public sealed class FirstOutletRule() : LedgerRule(new FindingDescriptor("CT9004", "First outlet"))
{
    // Nobody thought of claims that reached us through no outlet.
    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        from claim in view.Claims
        select Found([claim], $"{claim.Outlets[0].Name} had it first.");
}
// </shown>
