namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.2: the first gate that closes gives its reason.</summary>
public sealed class GateTests
{
    [Fact]
    public void Compare_DifferentQuestions_IsNotComparable() =>
        Assert.Equal("NotComparable None - DifferentQuestion", Told.By(Six(Some.Mayor), Claim.By(Some.Union).That(Some.Toll).Is(8)));

    [Theory]
    [InlineData(Force.Declines)]
    [InlineData(Force.Unreachable)]
    [InlineData(Force.NoResponse)]
    public void Compare_NonAnswer_IsNotComparable(Force force) =>
        Assert.Equal("NotComparable None - NonAnswer", Told.By(Some.Says(Some.Union, Some.Harmed, force, answer: null), Six(Some.Mayor)));

    [Fact]
    public void Compare_Opinion_IsNotComparable() =>
        Assert.Equal("NotComparable None - Opinion", Told.By(Six(Some.Mayor), Eight(Some.Union).AsOpinion()));

    [Fact]
    public void Compare_Prediction_IsNotComparable() =>
        Assert.Equal("NotComparable None - Prediction", Told.By(Six(Some.Mayor).AsPrediction(), Eight(Some.Union)));

    [Fact]
    public void Compare_NotKnown_IsNotComparable() =>
        Assert.Equal("NotComparable None - UnknownAnswer", Told.By(Six(Some.Mayor), Claim.By(Some.Union).That(Some.Harmed).IsNotKnown()));

    [Fact]
    public void Compare_BothNotKnown_IsNotComparable() =>
        Assert.Equal(
            "NotComparable None - UnknownAnswer",
            Told.By(Claim.By(Some.Mayor).That(Some.Harmed).IsNotKnown(), Claim.By(Some.Union).That(Some.Harmed).IsNotKnown()));

    [Fact]
    public void Compare_DifferentUnits_IsNotComparable() =>
        Assert.Equal("NotComparable None - DifferentUnit", Told.By(Six(Some.Mayor), Claim.By(Some.Union).That(Some.Harmed).Is(Quantity.Exactly(8, "soldiers"))));

    [Fact]
    public void Compare_UnitWrittenOutAndFoldedTheSame_IsComparable() =>
        Assert.Equal("Same None - Same", Told.By(Six(Some.Mayor), Claim.By(Some.Union).That(Some.Harmed).Is(Quantity.Exactly(6, "PEOPLE"))));

    [Fact]
    public void Compare_TextsThatDiffer_IsNotComparable() =>
        Assert.Equal("NotComparable None - Unstructured", Told.By(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).Is("a drone")));

    [Fact]
    public void Compare_TextsThatFoldTheSame_AreTheSame() =>
        Assert.Equal("Same None - Same", Told.By(Claim.By(Some.Mayor).That(Some.Why).Is("A  Drone "), Claim.By(Some.Union).That(Some.Why).Is("a drone")));

    [Fact]
    public void Compare_NonAnswerThatIsAnOpinionAgainstAPrediction_TellsTheFirstGate() =>
        Assert.Equal(
            "NotComparable None - NonAnswer",
            Told.By(Six(Some.Mayor).AsOpinion(), Claim.By(Some.Union).That(Some.Harmed).DeclinedToComment().AsPrediction()));

    [Fact]
    public void Compare_PredictionAgainstOpinion_TellsOpinion() =>
        Assert.Equal("NotComparable None - Opinion", Told.By(Six(Some.Mayor).AsPrediction(), Eight(Some.Union).AsOpinion()));

    [Fact]
    public void Compare_NotKnownAsAPrediction_TellsPrediction() =>
        Assert.Equal("NotComparable None - Prediction", Told.By(Six(Some.Mayor), Claim.By(Some.Union).That(Some.Harmed).IsNotKnown().AsPrediction()));

    private static ClaimDraft Six(Speaker speaker) => Claim.By(speaker).That(Some.Harmed).Is(6);

    private static ClaimDraft Eight(Speaker speaker) => Claim.By(speaker).That(Some.Harmed).Is(8);
}
