// <shown>
using ClaimTracker;
using ClaimTracker.Testing;
// </shown>

namespace Snippets;

// <shown>
public sealed class OurDeskTests
{
    private readonly FixedClock _clock = new();
    private readonly ClaimLedger _ledger;

    public OurDeskTests() =>
        _ledger = SampleLedgers.Belgorod(new ClaimTrackerOptions { TimeProvider = _clock }.AddValidator<FigureNeedsTime>());

    [Fact]
    public void Moscow_AgainstKyiv_IsAConflict()
    {
        Expect.That(_ledger).Finds("CT2001").Between("moscow-staffed", "yusov-staffed").Saying("declared distinct");
        Expect.That(_ledger).On("staffed").IsDisputed().HasPosition("russian-citizens").WithOrigins(1);
        Expect.That(_ledger).On("crossed").HasCommonGround("yes");
    }

    [Fact]
    public void FigureWithoutATime_IsRefused()
    {
        var mayor = _ledger.Add(Speaker.Person("mayor", "the mayor"));
        var hurt = _ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));
        var figure = Claim.By(mayor).That(hurt).IsAbout(40);

        Expect.That(figure).IsRefusedBy(_ledger).With("CT9003").At("/said");
        Expect.That(figure.SaidOn(2024, 5, 3)).IsAcceptedBy(_ledger).CausesNothing();
    }

    [Fact]
    public void WhatWeKnew_AMinuteAgo_IsWithoutTheNewClaim()
    {
        var before = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromMinutes(1));
        _ledger.Add(Speaker.Person("mayor", "the mayor"));

        Assert.Equal(_ledger.Sequence - 1, _ledger.AsOf(before).Sequence);
    }
}
// </shown>

internal static class TestOurDesk
{
    public static void Run()
    {
        new OurDeskTests().Moscow_AgainstKyiv_IsAConflict();
        new OurDeskTests().FigureWithoutATime_IsRefused();
        new OurDeskTests().WhatWeKnew_AMinuteAgo_IsWithoutTheNewClaim();
    }
}
