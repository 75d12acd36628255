using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class AssessmentTests
{
    private static readonly Uri Page = new("http://example.org/page");

    [Fact]
    public void SignedBy_ADesk_HasRatingAndSignatureAndNothingElse()
    {
        var assessment = OurDesk.IsFalse;

        Assert.Equal((OurDesk.Truth["false"], "fact desk"), (assessment.Rating, assessment.By));
        Assert.Equal((null, 0, 0), (assessment.Made, assessment.Reasons.Length, assessment.Evidence.Length));
    }

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>("rating", () => Assessment.Of(null!));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void SignedBy_Empty_Throws(string text) =>
        Assert.Throws<ArgumentException>("signature", () => Assessment.Of(OurDesk.Truth["false"]).SignedBy(text));

    [Fact]
    public void SignedBy_Null_Throws() => Assert.Throws<ArgumentNullException>("signature", () => Assessment.Of(OurDesk.Truth["false"]).SignedBy(null!));

    [Fact]
    public void MadeOn_DayTimeOrMoment_IsThatTime()
    {
        Assert.Equal(Some.Time("2024-05-03"), OurDesk.IsFalse.MadeOn(2024, 5, 3).Made);
        Assert.Equal(Some.Time("2024-05"), OurDesk.IsFalse.MadeOn(Some.Time("2024-05")).Made);
        Assert.Equal(Some.Time("2024-05-03T12:00:00Z"), OurDesk.IsFalse.MadeAt(Some.Noon).Made);
    }

    [Fact]
    public void MadeOn_Null_Throws() => Assert.Throws<ArgumentNullException>("time", () => OurDesk.IsFalse.MadeOn(null!));

    [Fact]
    public void Because_Twice_TheLastCallWins() =>
        Assert.Equal(["no such unit", "wrong town"], OurDesk.IsFalse.Because("wrong year").Because("no such unit", "wrong town").Reasons);

    [Fact]
    public void Because_Nothing_TakesReasonsAway() => Assert.Empty(OurDesk.IsFalse.Because("wrong year").Because().Reasons);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Because_EmptyReason_Throws(string? reason) => Assert.ThrowsAny<ArgumentException>(() => OurDesk.IsFalse.Because("wrong year", reason!));

    [Fact]
    public void WithEvidence_Twice_TheLastCallWins() =>
        Assert.Equal([Page, OurDesk.Register], OurDesk.IsFalse.WithEvidence(OurDesk.Register).WithEvidence(Page, OurDesk.Register).Evidence);

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a")]
    public void WithEvidence_NoPage_Throws(string address) =>
        Assert.Contains(
            address,
            Assert.Throws<ArgumentException>("addresses", () => OurDesk.IsFalse.WithEvidence(Page, new Uri(address, UriKind.RelativeOrAbsolute))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void WithEvidence_Null_Throws() => Assert.Throws<ArgumentNullException>("addresses", () => OurDesk.IsFalse.WithEvidence([null!]));

    [Fact]
    public void Words_OnACopy_LeaveTheFirstUnchanged()
    {
        var first = OurDesk.IsFalse;

        _ = first.MadeOn(2024, 5, 3).Because("wrong year").WithEvidence(Page);

        Assert.Equal(Assessment.Of(OurDesk.Truth["false"]).SignedBy("fact desk"), first);
    }

    [Fact]
    public void Equals_AllPartsAlike_Is()
    {
        static Assessment Make() =>
            OurDesk.IsFalse.WithEvidence(new Uri("https://example.org/a"), new Uri("https://example.org/a")).Because("a", "b").MadeOn(2024, 5, 3);

        Assert.Equal((Make(), Make().GetHashCode()), (Make(), Make().GetHashCode()));
    }

    [Fact]
    public void Equals_OnePartOther_IsNot()
    {
        var assessment = OurDesk.IsFalse.MadeOn(2024, 5, 3).Because("a", "b").WithEvidence(Page);

        Assert.NotEqual(assessment, Assessment.Of(OurDesk.Truth["true"]).SignedBy("fact desk").MadeOn(2024, 5, 3).Because("a", "b").WithEvidence(Page));
        Assert.NotEqual(assessment, Assessment.Of(OurDesk.Truth["false"]).SignedBy("night desk").MadeOn(2024, 5, 3).Because("a", "b").WithEvidence(Page));
        Assert.NotEqual(assessment, assessment.MadeOn(2024, 5, 4));
        Assert.NotEqual(assessment, assessment.Because("b", "a"));
        Assert.NotEqual(assessment, assessment.WithEvidence(new Uri("http://EXAMPLE.org/page")));
        Assert.NotEqual(assessment, assessment.WithEvidence());
        Assert.False(assessment.Equals(null));
    }

    [Fact]
    public void ToString_Any_IsLabelAndSignature() => Assert.Equal("False (fact desk)", OurDesk.IsFalse.ToString());

    [Fact]
    public void Json_Any_ShowsEveryPart() =>
        Assert.Equal(
            """{"Rating":{"ScaleId":"truth","ScaleName":"Truth-o-meter","Id":"false","Label":"False","Value":1,"Best":3},"By":"fact desk","Made":"2024-05-03","Reasons":["a"],"Evidence":["http://example.org/page"]}""",
            JsonSerializer.Serialize(OurDesk.IsFalse.MadeOn(2024, 5, 3).Because("a").WithEvidence(Page)));
}
