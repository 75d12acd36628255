namespace ClaimTracker.Testing.Tests;

public sealed class DraftExpectationTests
{
    private readonly ClaimLedger _ledger = SampleLedgers.Dispute();

    private static ClaimDraft FromAStranger => Claim.By(Speaker.Person("stranger", "a stranger")).That(Question.Named("strike-over", "Is the strike over?").YesOrNo()).IsYes();

    private ClaimDraft FromTheMayor =>
        Claim.By((Speaker)_ledger.GetEntity(new EntityId("mayor"))).That((YesNoQuestion)_ledger.GetQuestion(new QuestionId("strike-over"))).IsNo().Identified("again");

    [Fact]
    public void IsRefusedBy_Stranger_HoldsAndRecordsNothing()
    {
        var before = _ledger.Sequence;

        Expect.That(FromAStranger).IsRefusedBy(_ledger).With("CT0005").At("/speaker").Saying("stranger");

        Assert.Equal(before, _ledger.Sequence);
    }

    [Fact]
    public void IsRefusedBy_SoundClaim_DoesNotHold() =>
        Failing.With("Expected the claim to be refused. It was recorded as again.", () => Expect.That(FromTheMayor).IsRefusedBy(_ledger));

    [Theory]
    [InlineData("Expected the claim to be refused with CT9001. It was refused with:\n\n  CT0005 at /speaker", "CT9001", "", "")]
    [InlineData("Expected the claim to be refused with CT0005 at /said. It was refused with:\n\n  CT0005 at /speaker", "CT0005", "/said", "")]
    [InlineData("Expected the claim to be refused with CT0005 at /speaker saying \"ghost\". It was refused with:\n\n  CT0005", "CT0005", "/speaker", "ghost")]
    public void IsRefusedBy_ForAnotherReason_ListsTheProblems(string first, string code, string path, string text) =>
        Failing.With(first, () => Expect.That(FromAStranger).IsRefusedBy(_ledger).With(code).At(path).Saying(text));

    [Fact]
    public void IsAcceptedBy_SoundClaim_RecordsItAndGoesOn() =>
        Expect.That(FromTheMayor).IsAcceptedBy(_ledger).Causes("CT1001").Between("mayor-yes", "again");

    [Fact]
    public void IsAcceptedBy_Stranger_ListsTheProblems() =>
        Failing.With("Expected the claim to be accepted. It was refused:\n\n  CT0005 at /speaker", () => Expect.That(FromAStranger).IsAcceptedBy(_ledger));
}
