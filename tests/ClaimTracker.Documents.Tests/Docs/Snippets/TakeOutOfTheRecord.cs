// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class TakeOutOfTheRecord
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        var witness = ledger.Add(Speaker.Person("doe", "John Doe"));
        var hurt = ledger.Ask(Question.Named("hurt", "Was anybody hurt?").YesOrNo());
        var claim = ledger.Record(Claim.By(witness).That(hurt).IsYes().Quoting("My son was hurt, and my name is Doe.")).Claim;
        var yesterday = ledger.Now;

        ledger.Redact(claim, ClaimText.Quote, new EntryNote("legal desk", "court order"));
        var hidden = ledger.Redact(witness, new EntryNote("legal desk", "court order"));

        Console.WriteLine(yesterday.GetClaim(claim.Id).Quote!.StartsWith("[redacted ", StringComparison.Ordinal));
        Console.WriteLine(yesterday.TryGetEntity(witness.Id, out _));
        Console.WriteLine(ledger.GetClaim(claim.Id).Speaker.Equals(hidden));
        // </shown>
    }
}
