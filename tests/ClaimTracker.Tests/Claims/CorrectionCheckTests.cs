namespace ClaimTracker.Tests;

public sealed class CorrectionCheckTests
{
    [Fact]
    public void FaultOf_TheSameSpeaker_IsNone() => Assert.Null(FaultOf(Harmed(Some.Mayor), Harmed(Some.Mayor)));

    [Fact]
    public void FaultOf_TheSameSide_IsNone() => Assert.Null(FaultOf(Harmed(Some.Spokesman), Harmed(Some.Russia)));

    [Fact]
    public void FaultOf_TheSameSpeakerOfAnotherSideThen_IsNone() =>
        Assert.Null(FaultOf(Harmed(Some.Turncoat).SaidOn(2024, 4, 1), Harmed(Some.Turncoat).SaidOn(2024, 5, 1)));

    [Fact]
    public void FaultOf_TheSameSpeakerOnBehalfOfAnotherSide_IsACounterclaim() =>
        Assert.Equal(
            "\"c2\" is neither by the speaker of \"c1\" nor for the same side, so it is a counterclaim, not a correction.",
            FaultOf(Harmed(Some.Mayor), Harmed(Some.Mayor).OnBehalfOf(Some.Russia)));

    [Fact]
    public void FaultOf_TheSameSpeakerOnBehalfOfOneSide_IsNone() =>
        Assert.Null(FaultOf(Harmed(Some.Mayor).OnBehalfOf(Some.Russia), Harmed(Some.Mayor).OnBehalfOf(Some.Ministry)));

    [Fact]
    public void FaultOf_AnotherSide_IsACounterclaim() =>
        Assert.Equal(
            "\"c2\" is neither by the speaker of \"c1\" nor for the same side, so it is a counterclaim, not a correction.",
            FaultOf(Harmed(Some.Mayor), Harmed(Some.Union)));

    [Fact]
    public void FaultOf_AnotherQuestion_IsTold() =>
        Assert.Equal(
            "\"c2\" answers another question than \"c1\"; a correction answers the question that was answered wrongly.",
            FaultOf(Harmed(Some.Mayor), Claim.By(Some.Mayor).That(Some.Toll).Is(6)));

    [Fact]
    public void FaultOf_Itself_IsTold()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor));

        Assert.Equal("\"c1\" cannot correct itself.", CorrectionCheck.FaultOf(Party(ledger, "c1"), Party(ledger, "c1")));
    }

    private static string? FaultOf(ClaimDraft corrected, ClaimDraft with)
    {
        var ledger = Some.Ledger(corrected, with);
        return CorrectionCheck.FaultOf(Party(ledger, "c1"), Party(ledger, "c2"));
    }

    private static CorrectionCheck.Party Party(ClaimLedger ledger, string id)
    {
        var claim = Some.Claim(ledger, id);
        return new(claim.Id, claim.Question.Id, claim.Speaker.Id, claim.Root.RootsOf(claim.Row), claim.Principal is not null);
    }

    private static ClaimDraft Harmed(Speaker speaker) => Claim.By(speaker).That(Some.Harmed).Is(6);
}
