namespace ClaimTracker.Tests.Ledger;

// The two programs that the design opens with.
public sealed class ListingTests
{
    [Fact]
    public void SmallestProgram_TwoSpeakersDisagree_TellsOneConflict()
    {
        var ledger = new ClaimLedger();
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var union = ledger.Add(Speaker.Organisation("union", "the dockers' union"));
        var agreed = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());
        ledger.Record(Claim.By(mayor).That(agreed).IsYes().SaidOn(2024, 5, 3));

        var outcome = ledger.Record(Claim.By(union).That(agreed).IsNo().SaidOn(2024, 5, 3));

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(
            "Is the strike over? Mayor Oyelaran, 3 May 2024: yes. the dockers' union, 3 May 2024: no. "
            + "One says yes and the other no, so exactly one of the two is true.",
            finding.Explanation);
    }

    [Fact]
    public void RealProgram_Belgorod_TellsOneRivalAnswer()
    {
        var ledger = new ClaimLedger();
        var russia = ledger.Add(Speaker.State("russia", "Russia").KnownAs("Moscow", "the Kremlin"));
        var ukraine = ledger.Add(Speaker.State("ukraine", "Ukraine").KnownAs("Kyiv"));
        var gur = ledger.Add(Speaker.Organisation("gur", "Ukraine's defence intelligence agency").SpeakingFor(ukraine));
        var yusov = ledger.Add(Speaker.Person("yusov", "Andriy Yusov").SpeakingFor(gur, "representative"));
        var cnn = ledger.Add(Speaker.Outlet("cnn", "CNN"));

        var citizens = ledger.Add(Topic.Named("russian-citizens", "Russian citizens").KnownAs("Russian nationals"));
        var army = ledger.Add(Topic.Named("ukrainian-army", "the Ukrainian army"));
        ledger.Add(Speaker.Group("legion", "the Liberty of Russia Legion").Within(citizens));

        var staffed = ledger.Ask(Question.Named("staffed", "Who staffed the unit that crossed into Belgorod region?").WithOneEntity());
        ledger.Ask(Question.Named("civilians-harmed", "How many civilians were harmed?").WithQuantity("people").Cumulative());

        ledger.Record(Claim.By(russia).That(staffed).Is(army)
            .Quoting("a sabotage and reconnaissance group").SaidOn(2023, 5, 22));

        var outcome = ledger.Record(Claim.By(yusov).That(staffed).Is(citizens)
            .Quoting("We can confirm that this operation was carried out by Russian citizens.")
            .ReportedBy(cnn).SaidOn(2023, 5, 22));

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal("CT2001", finding.Code);
        Assert.Equal(Reason.PresumedExclusive, ledger.Compare(finding.Claims[0], finding.Claims[1]).Reason);
        Assert.Equal(
            "Who staffed the unit that crossed into Belgorod region? Russia, 22 May 2023: the Ukrainian army. "
            + "Ukraine (Andriy Yusov, representative of Ukraine's defence intelligence agency, via CNN, 22 May 2023): Russian citizens. "
            + "The desk recorded this as a question with one answer, and nothing on record shows that the two overlap.",
            finding.Explanation);
    }
}
