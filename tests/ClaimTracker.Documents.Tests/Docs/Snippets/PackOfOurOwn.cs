// <shown>
using System.Text;
using ClaimTracker.Documents;
// </shown>

namespace Snippets;

internal static class PackOfOurOwn
{
    public static void Run()
    {
        // <shown>
        var packs = PackLibrary.Shipped.With("evacuations", Encoding.UTF8.GetBytes("""
            claimTracker: 1
            pack: { title: Evacuations, parameters: { place: the place } }
            questions:
              left: { text: "How many people have left {place}?", answers: quantity, unit: people, timing: cumulative }
            """));

        var document = ClaimsDocument.Read(
            Encoding.UTF8.GetBytes("""
                claimTracker: 1
                include: [ { pack: evacuations, as: harden, with: { place: Harden } } ]
                """),
            packs: packs);

        foreach (var question in document.GetLedgerOrThrow().Questions)
        {
            Console.WriteLine($"{question.Id}: {question.Text}");
        }
        // </shown>
    }
}
