namespace ClaimTracker.Tests;

public sealed class LedgerSnapshotTests
{
    [Fact]
    public void Now_AfterMoreIsWritten_DoesNotChange()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));
        var snapshot = ledger.Now;
        var before = Printed.Everything(snapshot);

        ledger.Add(Topic.Named("new", "new"));
        ledger.Ask(Question.Named("new", "New?").YesOrNo());
        ledger.Record(Claim.By(Some.Union).That(Some.Harmed).Is(9));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
        _ = Printed.Everything(ledger);

        Assert.Equal(before, Printed.Everything(snapshot));
    }

    [Fact]
    public void Now_ReadForTheFirstTimeAfterMoreWasWritten_IsStillThatMoment()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var snapshot = ledger.Now;

        ledger.Record(Claim.By(Some.Union).That(Some.Harmed).Is(9));

        Assert.Equal(QuestionState.OneSided, snapshot.On(Some.Harmed).State);
    }

    [Fact]
    public void Now_AfterAJoin_StillTellsTheConflict()
    {
        var ledger = Some.Ledger(Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Army), Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Volunteers));
        var snapshot = ledger.Now;

        ledger.Add(Topic.Named("foreign-legion", "the foreign legion").Within(Some.Army, Some.Volunteers));
        _ = ledger.On(Some.Staffed);

        Assert.True(snapshot.On(Some.Staffed).IsDisputed);
    }

    [Fact]
    public void TryGet_WhatCameLater_IsFalse()
    {
        var ledger = Some.Ledger();
        var snapshot = ledger.Now;
        ledger.Add(Topic.Named("new", "new"));
        ledger.Ask(Question.Named("new", "New?").YesOrNo());
        ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified("new"));

        Assert.False(
            snapshot.TryGetClaim(new ClaimId("new"), out _) || snapshot.TryGetEntity(new EntityId("new"), out _) || snapshot.TryGetQuestion(new QuestionId("new"), out _));
    }

    [Fact]
    public void Compare_ClaimThatCameLater_Throws()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var snapshot = ledger.Now;
        var later = ledger.Record(Claim.By(Some.Union).That(Some.Harmed).Is(9).Identified("later")).Claim;

        var thrown = Assert.Throws<ArgumentException>(() => snapshot.Compare(Some.Claim(ledger, "c1"), later));

        Assert.Contains("\"later\"", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_BeforeACorrection_DoesNotKnowOfIt()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));
        var snapshot = ledger.Now;

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal("CT1001", snapshot.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")).Code);
    }

    [Fact]
    public void FindingsOn_ByIdAndByQuestion_AreTheSame()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));

        Assert.Equal(Printed.Of(ledger.FindingsOn("harmed")), Printed.Of(ledger.Now.FindingsOn(Some.Harmed)));
    }

    [Fact]
    public void FindingsOn_UnknownQuestion_ThrowsWithItsId()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => new ClaimLedger().FindingsOn("nothing"));

        Assert.Contains("\"nothing\"", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsOn_NoId_Throws() => Assert.Throws<ArgumentException>(() => new ClaimLedger().FindingsOn("no id"));

    [Fact]
    public void Findings_EmptyLedger_AreNone() => Assert.Empty(new ClaimLedger().Findings);
}
