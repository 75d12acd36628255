// <shown>
using System.Text;
using ClaimTracker;
using ClaimTracker.Documents;
// </shown>

namespace Snippets;

internal static class ReadATable
{
    public static void Run()
    {
        // <shown>
        var table = Encoding.UTF8.GetBytes("""
            speaker;speaker kind;question;answers;unit;answer;said
            the police;organisation;How many people were hurt?;quantity;people;4;2024-05-03
            County General;organisation;How many people were hurt?;;;at least 14;2024-05-03
            """);

        var read = CsvClaims.Read(new MemoryStream(table));   // problems are data: read.Problems, each with row and column

        foreach (var note in read.Notes)
        {
            Console.WriteLine(note);
        }

        var ledger = new ClaimLedger();
        Console.WriteLine($"{read.RecordInto(ledger).Recorded} claims, {ledger.Disputes.Count()} dispute");
        // </shown>
    }
}
