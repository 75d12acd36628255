// <shown>
using ClaimTracker;
using Microsoft.Extensions.Time.Testing;
// </shown>

namespace Snippets;

internal static class WhatWeKnew
{
    public static void Run()
    {
        // <shown>
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero));   // yours: TimeProvider.System
        var ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = clock });

        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var union = ledger.Add(Speaker.Organisation("union", "the dockers' union"));
        var over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());

        ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3));
        var published = clock.GetUtcNow();

        clock.Advance(TimeSpan.FromMinutes(20));
        ledger.Record(Claim.By(union).That(over).IsNo().SaidOn(2024, 5, 4));

        Console.WriteLine($"now: {ledger.On(over).State}");
        Console.WriteLine($"when we published: {ledger.AsOf(published).On(over).State}");
        Console.WriteLine($"said by 3 May: {ledger.SaidBy(EdtfTime.Day(2024, 5, 3)).On(over).State}");
        // </shown>
    }
}
