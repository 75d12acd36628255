// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class ReplaceAMessage
{
    public static void Run()
    {
        // <shown>
        var templates = MessageTemplates.English.With(
            "CT2003",
            (comparison, say) => $"{comparison.First.Question.Text} {say.Line(comparison.First)} {say.Line(comparison.Second)} Print both figures, each with who gives it.");

        var ledger = new ClaimLedger(new ClaimTrackerOptions { Templates = templates });
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var union = ledger.Add(Speaker.Organisation("union", "the dockers' union"));
        var hurt = ledger.Ask(Question.Named("hurt", "How many were hurt?").WithQuantity("people"));
        var arson = ledger.Ask(Question.Named("arson", "Was it arson?").YesOrNo());
        ledger.Record(Claim.By(mayor).That(hurt).Is(Quantity.Exactly(6)).SaidOn(2024, 5, 3));
        ledger.Record(Claim.By(union).That(hurt).Is(Quantity.AtLeast(12)).SaidOn(2024, 5, 4));
        ledger.Record(Claim.By(mayor).That(arson).IsYes());
        ledger.Record(Claim.By(union).That(arson).IsNo());

        foreach (var finding in ledger.Findings)
        {
            Console.WriteLine($"{finding.Code} {finding.Explanation}");
        }
        // </shown>
    }
}
