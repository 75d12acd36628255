namespace ClaimTracker.Tests;

public sealed class ClaimDraftTests
{
    private static ClaimDraft Draft => Claim.By(Some.Mayor).That(Some.Harmed).Is(6);

    [Fact]
    public void Identified_Twice_TheLastCallWins() => Assert.Equal(new ClaimId("b"), Draft.Identified("a").Identified(new ClaimId("b")).Id);

    [Fact]
    public void SaidOn_Twice_TheLastCallWins() => Assert.Equal(Some.Time("2024-05-02"), Draft.SaidOn(2024, 5, 1).SaidOn(2024, 5, 2).Said);

    [Fact]
    public void SaidAt_Moment_IsToTheSecond() =>
        Assert.Equal("2024-05-03T14:00:05+02:00", Draft.SaidAt(new DateTimeOffset(2024, 5, 3, 14, 0, 5, 999, TimeSpan.FromHours(2))).Said!.Text);

    [Fact]
    public void HoldsOn_ThenHoldsDuring_TheLastCallWins() => Assert.Equal(Some.Time("2024-05"), Draft.HoldsOn(2024, 5, 1).HoldsDuring(Some.Time("2024-05")).Holds);

    [Fact]
    public void OnBehalfOf_Twice_TheLastCallWins() => Assert.Equal(Some.Ukraine.Id, Draft.OnBehalfOf(Some.Russia).OnBehalfOf(Some.Ukraine).Principal);

    [Fact]
    public void Quoting_Twice_TheLastCallWins() => Assert.Equal("two", Draft.Quoting("one").Quoting("two").Quote);

    [Fact]
    public void InWords_Twice_TheLastCallWins() => Assert.Equal("two", Draft.InWords("one").InWords("two").Wording);

    [Fact]
    public void InLanguage_Twice_TheLastCallWins() => Assert.Equal("uk", Draft.InLanguage("ru").InLanguage("uk").Language);

    [Fact]
    public void ReportedBy_Twice_TheLastCallWins() => Assert.Equal([Some.Gazette], Draft.ReportedBy(Some.Cnn, Some.Cnn).ReportedBy(Some.Gazette).Via);

    [Fact]
    public void ReportedBy_Nobody_EmptiesTheChain() => Assert.Empty(Draft.ReportedBy(Some.Cnn).ReportedBy().Via);

    [Fact]
    public void ReportedBy_Several_KeepsTheirOrder() =>
        Assert.Equal([Some.Cnn.Id, Some.Gazette.Id], Draft.ReportedBy(Some.Cnn, Some.Gazette).Via.Select(hop => hop.Outlet));

    [Fact]
    public void WithCertainty_Twice_TheLastCallWins() =>
        Assert.Equal(Certainty.Certain, Draft.WithCertainty(Certainty.Possible).WithCertainty(Certainty.Certain).Certainty);

    [Fact]
    public void AsOpinion_ThenAsPrediction_TheLastCallWins() => Assert.Equal(Nature.Prediction, Draft.AsOpinion().AsPrediction().Nature);

    [Fact]
    public void Words_InAnyOrder_MakeTheSameDraft() =>
        Assert.Equal(
            Draft.Identified("a").SaidOn(2024, 5, 1).Quoting("six").WithCertainty(Certainty.Probable).AsOpinion(),
            Draft.AsOpinion().WithCertainty(Certainty.Probable).Quoting("six").SaidOn(2024, 5, 1).Identified("a"));

    [Fact]
    public void Words_OnADraft_LeaveItUnchanged()
    {
        var draft = Draft;
        var before = draft.ToString();

        _ = draft.Identified("a").SaidOn(2024, 5, 1).HoldsOn(2024, 5, 1).OnBehalfOf(Some.Russia).Quoting("q").InWords("w").InLanguage("uk")
            .ReportedBy(Some.Cnn).WithCertainty(Certainty.Possible).AsPrediction();

        Assert.Equal(before, draft.ToString());
    }

    [Fact]
    public void Stage_UsedTwice_MakesTwoDrafts()
    {
        var stage = Claim.By(Some.Mayor).That(Some.Harmed);

        Assert.NotEqual(stage.Is(6), stage.Is(8));
    }

    [Theory]
    [InlineData("no id")]
    [InlineData("")]
    [InlineData(null)]
    public void Identified_NoId_Throws(string? id) => Assert.Throws<ArgumentException>(() => Draft.Identified(id!));

    [Fact]
    public void Identified_Default_Throws() => Assert.Throws<ArgumentException>("id", () => Draft.Identified(default(ClaimId)));

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2023, 2, 29)]
    [InlineData(2023, 13, 1)]
    [InlineData(10000, 1, 1)]
    public void SaidOn_NoSuchDay_Throws(int year, int month, int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Draft.SaidOn(year, month, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draft.HoldsOn(year, month, day));
    }

    [Fact]
    public void Words_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => Draft.SaidOn(null!));
        Assert.Throws<ArgumentNullException>(() => Draft.HoldsDuring(null!));
        Assert.Throws<ArgumentNullException>(() => Draft.OnBehalfOf(null!));
        Assert.Throws<ArgumentNullException>(() => Draft.Quoting(null!));
        Assert.Throws<ArgumentNullException>(() => Draft.ReportedBy(Some.Cnn, null!));
    }

    [Fact]
    public void Words_Blank_Throw()
    {
        Assert.Throws<ArgumentException>(() => Draft.Quoting(" "));
        Assert.Throws<ArgumentException>(() => Draft.InWords(""));
        Assert.Throws<ArgumentException>(() => Draft.InLanguage("\t"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(-1)]
    public void WithCertainty_ThatIsNone_Throws(int certainty) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Draft.WithCertainty((Certainty)certainty));
}
