// <shown>
using System.Text;
using ClaimTracker;
using ClaimTracker.Documents;
// </shown>

namespace Snippets;

internal static class WriteADocument
{
    public static void Run()
    {
        // <shown>
        var table = Encoding.UTF8.GetBytes("""
            id,speaker,speaker kind,question,answers,answer,said
            c1,Mayor Oyelaran,person,Is the strike over?,yesNo,yes,2024-05-03
            """);
        var ledger = CsvClaims.Read(new MemoryStream(table)).Ledger;
        var mayor = (Speaker)ledger.GetEntityNamed("Mayor Oyelaran");
        ledger.Change(mayor.KnownAs("the mayor"));

        using var output = new MemoryStream();
        var losses = ClaimsDocumentWriter.Write(output, ledger, new StoryHeading { Title = "The strike in the harbour" });

        Console.WriteLine(Encoding.UTF8.GetString(output.ToArray()));
        Console.WriteLine(string.Join('\n', losses));
        // </shown>
    }
}
