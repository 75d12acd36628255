// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class WhichFlight
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddComparer(new CodesAlike()));
        var airline = ledger.Add(Speaker.Organisation("airline", "the airline"));
        var tower = ledger.Add(Speaker.Organisation("tower", "the control tower"));
        var police = ledger.Add(Speaker.Organisation("police", "the police"));

        var flight = ledger.Ask(Question.Named("flight", "Which flight was turned back?").WithText().ComparedBy("codes"));
        var one = ledger.Record(Claim.By(airline).That(flight).Is("BA 117")).Claim;
        var two = ledger.Record(Claim.By(tower).That(flight).Is("ba-117")).Claim;
        var three = ledger.Record(Claim.By(police).That(flight).Is("BA 171")).Claim;

        Console.WriteLine(ledger.Compare(one, two).Relation);
        Console.WriteLine(ledger.Compare(one, three).Relation);
        // </shown>
    }
}
