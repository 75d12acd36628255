// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

// <shown>
public sealed class AnonymousOnlyRule() : LedgerRule(
    new FindingDescriptor("CT9002", "Only anonymous sources", FindingSeverity.Warning))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        from standing in view.Standings
        from position in standing.Positions
        where !position.InForce.IsEmpty && position.InForce.All(claim => claim.Speaker.IsAnonymous)
        select Found(position, $"{standing.Question.Text} Only anonymous sources say: {position.Answer}.");
}
// </shown>

internal static class HouseRule
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddRule<AnonymousOnlyRule>());
        var insider = ledger.Add(Speaker.Anonymous("insider", "a person close to the board"));
        var sale = ledger.Ask(Question.Named("sale", "Will the plant be sold?").YesOrNo());
        ledger.Record(Claim.By(insider).That(sale).IsYes());

        foreach (var finding in ledger.Findings)
        {
            Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Heading}: {finding.Explanation}");
        }
        // </shown>
    }
}
