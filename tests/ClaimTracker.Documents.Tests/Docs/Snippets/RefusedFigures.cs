// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class RefusedFigures
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddValidator<FigureNeedsTime>());
        var police = ledger.Add(Speaker.Organisation("police", "the police"));
        var hurt = ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));
        var open = ledger.Ask(Question.Named("open", "Is the road open?").YesOrNo());

        // One claim: all problems, or an exception that carries them.
        if (!ledger.TryRecord(Claim.By(police).That(hurt).IsAbout(40), out _, out var problems))
        {
            Console.WriteLine(problems.Single());
        }

        try
        {
            ledger.Record(Claim.By(police).That(hurt).IsAbout(40));
        }
        catch (ClaimRefusedException refused)
        {
            Console.WriteLine($"{refused.Problems.Length} problem, {ledger.Claims.Count()} claims");
        }

        // With a time it goes in, and what is no figure needs none.
        ledger.Record(Claim.By(police).That(hurt).IsAbout(40).SaidOn(2024, 5, 3));
        ledger.Record(Claim.By(police).That(open).IsNo());

        // A table: sound rows are recorded, the others are told.
        var outcome = ledger.RecordMany([new ClaimRow("police", "hurt", "42"), new ClaimRow("police", "hurt", "43") { Said = "2024-05-04" }]);
        Console.WriteLine($"{outcome.Recorded} recorded, row {outcome.Refused.Single().Index} refused: {outcome.Refused.Single().Problems.Single().Code}");
        // </shown>
    }
}
