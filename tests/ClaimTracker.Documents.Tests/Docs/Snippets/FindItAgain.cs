// <shown>
using ClaimTracker;
using ClaimTracker.Documents;
// </shown>

namespace Snippets;

internal static class FindItAgain
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var post = ledger.Add(Speaker.Outlet("post", "the Evening Post"));
        var over = ledger.Ask(Question.Named("over", "Is the strike over?").YesOrNo());
        var page = new Uri("https://example.org/post/17");
        ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3).ReportedBy(
            AttributionHop.Through(post).At(page).At(Passage.Of("The strike is over").Between("She said: ", ".").From(10, 28))));

        string[] versions =
        [
            "She said: The strike is over.",
            "<p>Updated.</p> <p>She said: The strike was over.</p>",
            "This page has moved.",
        ];
        foreach (var version in versions)
        {
            var text = PageText.OfHtml(version);   // no page is fetched: the caller has it
            foreach (var passage in PassageCheck.Of(ledger, address => address == page ? text : null))
            {
                Console.WriteLine($"{passage.Match.Kind}: {passage.Match.Passage?.Exact} {passage.Finding?.Code}".TrimEnd());
            }
        }
        // </shown>
    }
}
