// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class ReplaceInOneLanguage
{
    public static void Run()
    {
        // <shown>
        var german = MessageTemplates.German
            .With("CT2003", (comparison, say) =>
                $"{comparison.First.Question.Text} {say.Attribute(comparison.First)} spricht von {say.Say(comparison.First)}, {say.Attribute(comparison.Second)} von {say.Say(comparison.Second)}.")
            .WithSharedOrigin((claims, say) => $"Bitte nicht als bestätigt melden: {say.Say((decimal)claims.Count)} Meldungen, ein Ursprung.");

        foreach (var templates in new[] { german, MessageTemplates.Ukrainian })
        {
            var ledger = new ClaimLedger(new ClaimTrackerOptions { Templates = templates });
            var kyiv = ledger.Add(Speaker.State("kyiv", "Kyjiw"));
            var moscow = ledger.Add(Speaker.State("moscow", "Moskau"));
            var drones = ledger.Ask(Question.Named("drones", "Wie viele Drohnen?").WithQuantity());
            ledger.Record(Claim.By(kyiv).That(drones).Is(Quantity.About(1200)).SaidOn(2024, 5, 3));
            ledger.Record(Claim.By(moscow).That(drones).Is(Quantity.Exactly(40)));

            Console.WriteLine($"{templates.Language}: {ledger.Findings.Single().Heading}. {ledger.Findings.Single().Explanation}");
        }
        // </shown>
    }
}
