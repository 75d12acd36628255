namespace ClaimTracker.Tests;

/// <summary>CT5001.</summary>
public sealed class TimingHintRuleTests
{
    [Fact]
    public void Findings_FiguresOfOneSpeakerThatRise_AreTold() => Assert.Equal(["c1,c2"], Of(Harmed(6, "2024-05-01"), Harmed(8, "2024-05-02")));

    [Fact]
    public void Findings_EveryFigureThatRises_IsTold() =>
        Assert.Equal(["c1,c2,c3"], Of(Harmed(6, "2024-05-01"), Harmed(8, "2024-05-02"), Harmed(9, "2024-05-03")));

    [Fact]
    public void Findings_FigureThatDoesNotTakePart_IsLeftOut() =>
        Assert.Equal(["c1,c2"], Of(Harmed(6, "2024-05-01"), Harmed(8, "2024-05-02"), Claim.By(Some.Mayor).That(Some.Harmed).Is(1)));

    [Fact]
    public void Findings_FiguresThatFall_AreNone() => Assert.Empty(Of(Harmed(8, "2024-05-01"), Harmed(6, "2024-05-02")));

    [Fact]
    public void Findings_FiguresThatMeet_AreNone() =>
        Assert.Empty(Of(Harmed(6, "2024-05-01"), Claim.By(Some.Mayor).That(Some.Harmed).IsAtLeast(6).SaidOn(2024, 5, 2)));

    [Fact]
    public void Findings_TimesNotOrdered_AreNone() => Assert.Empty(Of(Harmed(6, "2024-05"), Harmed(8, "2024-05-02")));

    [Fact]
    public void Findings_TwoSpeakers_AreNone() =>
        Assert.Empty(Of(Harmed(6, "2024-05-01"), Claim.By(Some.Union).That(Some.Harmed).Is(8).SaidOn(2024, 5, 2)));

    [Fact]
    public void Findings_TwoUnits_AreNone() =>
        Assert.Empty(Of(Harmed(6, "2024-05-01"), Claim.By(Some.Mayor).That(Some.Harmed).Is(Quantity.Exactly(8, "households")).SaidOn(2024, 5, 2)));

    [Fact]
    public void Findings_DenialOfTheHigherFigure_IsNone() =>
        Assert.Empty(Of(Harmed(6, "2024-05-01"), Claim.By(Some.Mayor).That(Some.Harmed).IsNot(8).SaidOn(2024, 5, 2)));

    [Theory]
    [InlineData("changing")]
    [InlineData("cumulative")]
    public void Findings_QuestionWithTiming_AreNone(string timing)
    {
        QuantityQuestion question = timing == "changing" ? Some.Price : Some.Toll;

        Assert.Empty(Of(
            Claim.By(Some.Mayor).That(question).Is(6).SaidOn(2024, 5, 1), Claim.By(Some.Mayor).That(question).Is(8).SaidOn(2024, 5, 2)));
    }

    [Fact]
    public void Findings_OtherHoldsOfAnySpeakers_AreTold() =>
        Assert.Equal(["c1,c2"], Of(Held(Some.Mayor, "2024-05-01"), Held(Some.Union, "2024-05-02"), Claim.By(Some.Witness).That(Some.Harmed).Is(6)));

    [Fact]
    public void Findings_OneHolds_AreNone() => Assert.Empty(Of(Held(Some.Mayor, "2024-05-01"), Held(Some.Union, "2024-05-01")));

    [Fact]
    public void Findings_RetractedFigure_IsNotTold()
    {
        var ledger = Some.Ledger(Harmed(6, "2024-05-01"), Harmed(8, "2024-05-02"), Harmed(8, "2024-05-02"));

        ledger.Retract(Some.Claim(ledger, "c2"));

        Assert.Equal(["c1,c3"], Hints(ledger));
    }

    [Fact]
    public void Findings_OnlyARetractedFigureRises_AreNone()
    {
        var ledger = Some.Ledger(Harmed(6, "2024-05-01"), Harmed(8, "2024-05-02"));

        ledger.Retract(Some.Claim(ledger, "c2"));

        Assert.Empty(Hints(ledger));
    }

    private static IEnumerable<string> Of(params ReadOnlySpan<ClaimDraft> drafts) => Hints(Some.Ledger(drafts));

    private static IEnumerable<string> Hints(ClaimLedger ledger) =>
        ledger.Findings.Where(finding => finding.Code == "CT5001").Select(finding => Printed.Ids(finding.Claims));

    private static ClaimDraft Harmed(int figure, string said) => Claim.By(Some.Mayor).That(Some.Harmed).Is(figure).SaidOn(Some.Time(said));

    private static ClaimDraft Held(Speaker speaker, string holds) => Claim.By(speaker).That(Some.Harmed).Is(6).HoldsDuring(Some.Time(holds));
}
