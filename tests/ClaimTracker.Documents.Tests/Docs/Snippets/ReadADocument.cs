// <shown>
using System.Text;
using ClaimTracker.Documents;
// </shown>

namespace Snippets;

internal static class ReadADocument
{
    public static void Run()
    {
        // <shown>
        var bytes = Encoding.UTF8.GetBytes("""
            claimTracker: 1
            entities:
              mayor: { kind: person, name: Mayor Oyelaran }
            questions:
              over: { text: "Is the strike over?", answers: yesNo }
            claims:
              - { id: c1, speaker: mayer, question: over, answer: perhaps, sayd: 2024-05-03 }
            """);

        var document = ClaimsDocument.Read(bytes);   // a file: await ClaimsDocument.ReadAsync(File.OpenRead(path))

        foreach (var problem in document.Problems)
        {
            Console.WriteLine($"{problem.Line}: {problem.Code} {problem.Message}");
        }

        Console.WriteLine(document.IsValid ? $"{document.Ledger.Disputes.Count()} disputes" : "Nothing was recorded.");
        // </shown>
    }
}
