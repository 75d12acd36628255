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
        var ledger = new ClaimLedger();
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var over = ledger.Ask(Question.Named("over", "Is the strike over?").YesOrNo());
        var said = ledger.Record(Claim.By(mayor).That(over).Is(YesNoAnswer.Yes).SaidOn(2024, 5, 3).Identified("c1")).Claim;
        ledger.SetGroundRules(said, GroundRules.Of(GroundTerms.OnTheRecord), new EntryNote(By: "Ada"));

        using var output = new MemoryStream();
        var losses = ClaimsDocumentWriter.Write(output, ledger.AsOf(3), new StoryHeading { Title = "The strike in the harbour" });

        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Console.WriteLine(string.Join('\n', lines.Where(line => !line.Contains("recorded"))).TrimEnd());
        foreach (var loss in ClaimsDocumentWriter.Write(Stream.Null, ledger).Where(loss => loss.Name == "entry-note-left-out"))
        {
            Console.WriteLine(loss);
        }
        // </shown>
    }
}
