// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class ReadManyFindings
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        ledger.AddAll(new[] { "police", "ministry", "mayor", "hospital", "union" }.Select(id => Speaker.Organisation(id, $"the {id}")));
        ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));
        ledger.RecordMany(
        [
            new ClaimRow("police", "hurt", "4"), new ClaimRow("ministry", "hurt", "4"), new ClaimRow("mayor", "hurt", "4"),
            new ClaimRow("hospital", "hurt", "14"), new ClaimRow("union", "hurt", "at least 10"),
        ]);

        // One for each pair of positions.
        foreach (var group in ledger.FindingGroups)
        {
            Console.WriteLine($"{group.Example.Code} {group.Position} against {group.Against}: {group.Pairs} pairs");
        }

        // One for each pair of claims, with all that is told of it, in the order of reports.
        foreach (var finding in ledger.EnumerateFindings().Take(1))
        {
            Console.WriteLine(finding.Explanation);
        }

        // Only which claims conflict, in no order.
        foreach (var (code, pairs) in ledger.On("hurt").Conflicts.CountBy(pair => pair.Code))
        {
            Console.WriteLine($"{code}: {pairs} pairs of claims");
        }
        // </shown>
    }
}
