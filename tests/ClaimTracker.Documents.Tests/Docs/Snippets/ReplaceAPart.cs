// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

// <shown>
/// <summary>English with times as they were entered; everything else stays.</summary>
public sealed class IsoTimes : MessageTemplates
{
    public override string Say(EdtfTime time) => time.Text;
}
// </shown>

internal static class ReplaceAPart
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions { Templates = new IsoTimes() });
        var chief = ledger.Add(Speaker.Person("chief", "the fire chief"));
        var hurt = ledger.Ask(Question.Named("hurt", "How many were hurt?").WithQuantity("people"));
        ledger.Record(Claim.By(chief).That(hurt).Is(Quantity.Exactly(60)).SaidOn(2024, 5, 3));
        ledger.Record(Claim.By(chief).That(hurt).Is(Quantity.Exactly(6)).SaidOn(2024, 5, 4));

        Console.WriteLine(ledger.FindingsOn(hurt).First().Explanation);
        // </shown>
    }
}
