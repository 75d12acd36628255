using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>Which of one speaker's claims ends the other, where only the order of recording tells.</summary>
public sealed class OvertakingTests
{
    private static readonly Topic Army = Topic.Named("army", "the army");
    private static readonly Topic Guards = Topic.Named("guards", "the guards");

    [Fact]
    public void InForce_SaidNotOrdered_TheLaterRecordedStands() => Assert.Equal("c5", InForce(Holding("1", Army), Holding("2", Guards)));

    [Fact]
    public void InForce_OlderStateRecordedLater_BothStand() => Assert.Equal("c4,c5", InForce(Holding("2", Army), Holding("1", Guards)));

    [Fact]
    public void Findings_OvertakenByTheRecording_TellTheUpdate()
    {
        var ledger = Played(Holding("1", Army), Holding("2", Guards));

        Assert.Equal("CT4001", Assert.Single(ledger.Findings).Code);
    }

    [Fact]
    public void InForce_OvertakingClaimRetracted_TheOtherStandsAgain()
    {
        var ledger = Played(Holding("1", Army), Holding("2", Guards));

        ledger.Retract(Some.Claim(ledger, "c5"));

        Assert.Equal("c4", Ids(ledger));
    }

    private static string InForce(params Func<EntityQuestion, ClaimDraft>[] drafts) => Ids(Played(drafts));

    private static string Ids(ClaimLedger ledger) => string.Join(',', ledger.On("held").InForce.Select(claim => claim.Id));

    private static Func<EntityQuestion, ClaimDraft> Holding(string day, Entity holder) => question =>
        Claim.By(Some.Mayor).That(question).Is(holder).SaidOn(2024, 5, 9).HoldsDuring(EdtfTime.Parse($"2024-05-0{day}"));

    private static ClaimLedger Played(params Func<EntityQuestion, ClaimDraft>[] drafts)
    {
        var clock = new FakeTimeProvider();
        var ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = clock });
        ledger.Add(Some.Mayor);
        ledger.AddAll([Army, Guards]);
        var question = ledger.Ask(Question.Named("held", "Who holds the town?").WithOneEntity().Changing());
        foreach (var draft in drafts)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            ledger.Record(draft(question));
        }

        return ledger;
    }
}
