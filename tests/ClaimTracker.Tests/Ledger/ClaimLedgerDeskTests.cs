namespace ClaimTracker.Tests;

public sealed class ClaimLedgerDeskTests
{
    private static readonly RatingScale Scale = RatingScale.Named("truth", "Truth").FromWorstToBest(("false", "False"), ("true", "True"));

    private readonly ClaimLedger _ledger = Some.Ledger(Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Army), Claim.By(Some.Ukraine).That(Some.Staffed).Is(Some.Citizens));

    private Claim First => Some.Claim(_ledger, "c1");

    [Fact]
    public void Assess_AClaimTwice_KeepsBothAndTheLastStands()
    {
        var (before, after) = (Assessment.Of(Scale["true"]).SignedBy("Ines"), Assessment.Of(Scale["false"]).SignedBy("Kofi").Because("new papers"));
        _ledger.Assess(First, before);
        var moment = _ledger.Now;
        _ledger.Assess(First, after, new EntryNote("night desk"));

        Assert.Equal([before, after], _ledger.AssessmentsOf(First).Select(noted => noted.What));
        Assert.Equal([before], moment.AssessmentsOf(First).Select(noted => noted.What));
        Assert.Equal((_ledger.Sequence, Some.Noon), (_ledger.AssessmentsOf(First)[1].Sequence, _ledger.AssessmentsOf(First)[1].Recorded));
        Assert.Equal("night desk", Assert.IsType<ClaimAssessed>(_ledger.Entries.Last()).Note?.By);
    }

    [Fact]
    public void Assess_AQuestion_StandsBesideItsClaims()
    {
        var assessment = Assessment.Of(Scale["true"]).SignedBy("Ines");

        _ledger.Assess(Some.Staffed, assessment);

        Assert.Equal([assessment], _ledger.AssessmentsOf(Some.Staffed).Select(noted => noted.What));
        Assert.Empty(_ledger.AssessmentsOf(First));
        Assert.IsType<QuestionAssessed>(_ledger.Entries.Last());
    }

    [Fact]
    public void DeskNotes_OfEveryKind_ChangeNoStandingAndNoFinding()
    {
        var before = Printed.Of(_ledger);
        var standing = _ledger.On(Some.Staffed);

        _ledger.Assess(First, Assessment.Of(Scale["false"]).SignedBy("Ines"));
        _ledger.Assess(Some.Staffed, Assessment.Of(Scale["false"]).SignedBy("Ines"));
        _ledger.RecordReview([First], PublishedReview.By("AFP").Rated("Falso").Scored(0));
        _ledger.RecordUse(First, Usage.Of("https://example.org/a", "A piece").On(2024, 5, 3).AsFact());
        _ledger.SetGroundRules(First, GroundRules.Of(GroundTerms.OffTheRecord));

        Assert.Equal(before, Printed.Of(_ledger));
        Assert.Same(standing, _ledger.On(Some.Staffed));
    }

    [Fact]
    public void RecordReview_OfSeveralPublishers_EachStandsForItselfAndNoneIsOurs()
    {
        var (falso, unproven) = (PublishedReview.By("AFP").Rated("Falso").Scored(0), PublishedReview.By("Lupa").Rated("Unproven"));
        var ours = Assessment.Of(Scale["true"]).SignedBy("Ines");
        var second = Some.Claim(_ledger, "c2");
        _ledger.Assess(First, ours);
        _ledger.RecordReview([First, second], falso);
        var moment = _ledger.Now;
        _ledger.RecordReview([First], unproven, new EntryNote("night desk"));

        Assert.Equal([falso, unproven], _ledger.ReviewsOf(First).Select(noted => noted.What));
        Assert.Equal([falso], _ledger.ReviewsOf(second).Select(noted => noted.What));
        Assert.Equal([falso], moment.ReviewsOf(First).Select(noted => noted.What));
        Assert.Equal([ours], _ledger.AssessmentsOf(First).Select(noted => noted.What));
        Assert.Null(unproven.Score);
        Assert.Equal(["c1", "c2"], Assert.Single(moment.Entries.OfType<ClaimReviewed>()).Claims.Select(claim => claim.ToString()));
    }

    [Fact]
    public void RecordReview_OfNoClaimOrOneTwice_IsRefused()
    {
        Assert.Equal("/claims", Assert.Single(Assert.Throws<EntryRefusedException>(() => _ledger.RecordReview([], PublishedReview.By("AFP"))).Problems).Path);
        Assert.Equal("/claims", Assert.Single(Assert.Throws<EntryRefusedException>(() => _ledger.RecordReview([First, First], PublishedReview.By("AFP"))).Problems).Path);
        Assert.Throws<EntryRefusedException>(() => _ledger.RecordReview([First], PublishedReview.By("AFP").WithMarkup(new string('x', 70_000))));
        Assert.Empty(_ledger.ReviewsOf(First));
    }

    [Fact]
    public void RecordUse_AClaim_IsListedInOrder()
    {
        var (one, two) = (Usage.Of("https://example.org/b", "B").On(2024, 5, 3).AsFact(), Usage.Of("https://example.org/a", "A").On(2024, 5, 2).Quoted());
        _ledger.RecordUse(First, one);
        _ledger.RecordUse(First, two);

        Assert.Equal([one, two], _ledger.UsagesOf(First).Select(noted => noted.What));
    }

    [Fact]
    public void SetGroundRules_Again_SupersedesAndKeeps()
    {
        _ledger.SetGroundRules(First, GroundRules.Of(GroundTerms.OffTheRecord));
        _ledger.SetGroundRules(First, GroundRules.Of(GroundTerms.OnTheRecord));

        Assert.Equal([GroundTerms.OffTheRecord, GroundTerms.OnTheRecord], _ledger.GroundRulesOf(First).Select(noted => noted.What.Terms));
    }

    [Fact]
    public void Assess_ClaimOfAnotherLedger_Throws() =>
        Assert.Throws<ArgumentException>(() => _ledger.Assess(Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)), Assessment.Of(Scale["true"]).SignedBy("Ines")));

    [Fact]
    public void Assess_UnknownQuestion_IsRefused() => Assert.Equal(
        "CT0005",
        Assert.Single(Assert.Throws<EntryRefusedException>(() => _ledger.Assess(Question.Named("none", "None?").YesOrNo(), Assessment.Of(Scale["true"]).SignedBy("Ines"))).Problems).Code);

    [Fact]
    public void Assess_ATextThatIsTooLong_IsRefusedAndNothingIsRecorded()
    {
        var sequence = _ledger.Sequence;

        var refused = Assert.Throws<EntryRefusedException>(() => _ledger.Assess(First, Assessment.Of(Scale["true"]).SignedBy("Ines").Because("fine", new string('x', 70_000))));

        Assert.Equal(("CT0013", "/reasons/1", sequence), (refused.Problems[0].Code, refused.Problems[0].Path, _ledger.Sequence));
    }

    [Fact]
    public void AssessmentsOf_UnknownQuestion_ThrowsWithItsId() =>
        Assert.Contains("\"none\"", Assert.Throws<KeyNotFoundException>(() => _ledger.AssessmentsOf(Question.Named("none", "None?").YesOrNo())).Message, StringComparison.Ordinal);
}
