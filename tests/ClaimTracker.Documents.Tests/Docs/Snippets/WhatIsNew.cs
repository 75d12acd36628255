// <shown>
using ClaimTracker;
using Microsoft.Extensions.Time.Testing;
// </shown>

namespace Snippets;

internal static class WhatIsNew
{
    public static void Run()
    {
        // <shown>
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero));   // yours: TimeProvider.System
        var ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = clock });

        var governor = ledger.Add(Speaker.Person("governor", "the governor"));
        var kyiv = ledger.Add(Speaker.State("ukraine", "Kyiv"));
        var wounded = ledger.Ask(Question.Named("wounded", "How many were wounded so far?").WithQuantity("wounded").Cumulative());
        var crossed = ledger.Ask(Question.Named("crossed", "Did soldiers cross the border?").YesOrNo());
        ledger.Record(Claim.By(governor).That(wounded).Is(0).SaidAt(clock.GetUtcNow()));
        ledger.Record(Claim.By(governor).That(crossed).IsYes().SaidAt(clock.GetUtcNow()));
        ledger.Record(Claim.By(kyiv).That(crossed).DeclinedToComment().SaidAt(clock.GetUtcNow()));
        var lastPost = ledger.Sequence;

        clock.Advance(TimeSpan.FromMinutes(10));
        ledger.Record(Claim.By(governor).That(wounded).Is(6).SaidAt(clock.GetUtcNow()));
        ledger.Record(Claim.By(kyiv).That(crossed).IsNot(YesNoAnswer.Yes).SaidAt(clock.GetUtcNow()));

        var news = ledger.Since(lastPost);
        Console.WriteLine(news.Summary());
        foreach (var change in news.Changes.OfType<FindingBegan>())
        {
            Console.WriteLine(change.Sentence);
        }

        foreach (var step in ledger.HistoryOf(governor, wounded).Steps)
        {
            Console.WriteLine($"{step.Claim.Answer}: {step.Kind}");
        }
        // </shown>
    }
}
