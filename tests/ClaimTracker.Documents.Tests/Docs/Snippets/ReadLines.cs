// <shown>
using System.Text;
using ClaimTracker;
using ClaimTracker.Documents;
// </shown>

namespace Snippets;

internal static class ReadLines
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        ledger.Add(Speaker.Organisation("police", "the police"));
        ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));

        var lines = Encoding.UTF8.GetBytes("""
            {"speaker":"police","question":"hurt","answer":4,"said":"2024-05-03"}
            {"speaker":"the police","question":"hurt","answer":"a few"}
            """);
        var read = JsonLinesClaims.Read(new MemoryStream(lines), new ClaimImportOptions { Into = ledger });

        foreach (var problem in read.Problems)
        {
            Console.WriteLine($"{problem.Line}: {problem.Code} {problem.Message}");
        }
        // </shown>
    }
}
