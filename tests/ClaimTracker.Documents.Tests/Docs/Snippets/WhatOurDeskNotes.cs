// <shown>
using ClaimTracker;
using Microsoft.Extensions.Time.Testing;
// </shown>

namespace Snippets;

internal static class WhatOurDeskNotes
{
    public static void Run()
    {
        // <shown>
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero));   // yours: TimeProvider.System
        var ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = clock });

        var ministry = ledger.Add(Speaker.Organisation("ministry", "the ministry"));
        var hospital = ledger.Add(Speaker.Organisation("hospital", "the hospital"));
        var hurt = ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));
        var two = ledger.Record(Claim.By(ministry).That(hurt).Is(2)).Claim;

        // Where we published it, and as what.
        ledger.RecordUse(two, Usage.Of("https://example.org/fire", "Two hurt in factory fire").At(clock.GetUtcNow()).AsFact());

        // What we think of it: a rating from our own scale, signed. It changes no relation between claims.
        var scale = RatingScale.Named("truth", "How far it is true").FromWorstToBest(("untrue", "Untrue"), ("in-part", "True in part"), ("borne-out", "Borne out"));
        ledger.Assess(two, Assessment.Of(scale["in-part"]).SignedBy("fact desk").Because("The ministry counted its own staff only."));

        // An hour later somebody contradicts it.
        clock.Advance(TimeSpan.FromHours(1));
        ledger.Record(Claim.By(hospital).That(hurt).Is(9));

        foreach (var impact in ledger.Impacts)
        {
            Console.WriteLine($"{impact.Weight}: {impact.Explanation}");
        }
        // </shown>
    }
}
