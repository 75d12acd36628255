namespace ClaimTracker.Tests.Validation;

/// <summary>A house check that throws has not said that a claim is sound: the exception goes to the caller, and the claim is not recorded.</summary>
public sealed class ThrowingCheckTests
{
    [Fact]
    public void TryRecord_CheckThatThrows_ThrowsAndRecordsNothing()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new Brittle()));

        Assert.Throws<NotSupportedException>(() => ledger.TryRecord(Claim.By(Some.Mayor).That(Some.Harmed).Is(13), out _, out _));

        Assert.Empty(ledger.Claims);
    }

    [Fact]
    public void Amend_CheckThatThrows_ThrowsAndLeavesTheClaim()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new Brittle()), Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var before = Printed.Everything(ledger);

        Assert.Throws<NotSupportedException>(() => ledger.Amend(Some.Claim(ledger, "c1"), Claim.By(Some.Mayor).That(Some.Harmed).Is(13)));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void RecordMany_RowsAndACheckThatThrows_KeepsTheRowsBeforeIt()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new Brittle()));

        Assert.Throws<NotSupportedException>(() => ledger.RecordMany(new[] { "6", "13", "8" }.Select(figure => new ClaimRow("mayor", "harmed", figure))));

        Assert.Equal("6", Assert.Single(ledger.Claims).Answer?.ToString());
    }

    [Fact]
    public void RecordMany_DraftsAndACheckThatThrows_KeepsTheDraftsBeforeIt()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new Brittle()));

        Assert.Throws<NotSupportedException>(() => ledger.RecordMany(new[] { 6, 13, 8 }.Select(figure => Claim.By(Some.Mayor).That(Some.Harmed).Is(figure))));

        Assert.Equal("6", Assert.Single(ledger.Claims).Answer?.ToString());
    }

    [Fact]
    public void Read_DocumentAndACheckThatThrows_Throws() =>
        Assert.Throws<NotSupportedException>(() => Read("13", new ClaimTrackerOptions().AddCheck(new Brittle())));

    [Fact]
    public void RecordInto_LedgerWithACheckThatThrows_ThrowsAndRecordsNothing()
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddCheck(new Brittle()));

        Assert.Throws<NotSupportedException>(() => Read("13", new ClaimTrackerOptions()).RecordInto(ledger));

        Assert.Empty(ledger.Entries);
    }

    [Fact]
    public void Replay_CheckThatThrows_IsNotAsked()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(13));

        Assert.Single(ClaimLedger.Replay(ledger.Entries, Some.Options().AddCheck(new Brittle())).Claims);
    }

    private static Documents.ClaimsDocument Read(string figure, ClaimTrackerOptions options) => Documents.ClaimsDocument.Read(
        System.Text.Encoding.UTF8.GetBytes(
            $$"""
            claimTracker: 1
            entities: { mayor: { kind: person, name: the mayor } }
            questions: { harmed: { text: "How many?", answers: quantity } }
            claims: [ { id: c1, speaker: mayor, question: harmed, answer: {{figure}} } ]
            """),
        options: options);

    private sealed class Brittle : DraftCheck
    {
        public override IEnumerable<Problem> Check(ClaimDraft draft) =>
            draft.Answer?.ToString() == "13" ? throw new NotSupportedException("The house check broke.") : [];
    }
}
