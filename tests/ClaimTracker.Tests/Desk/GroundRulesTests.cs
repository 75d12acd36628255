namespace ClaimTracker.Tests;

public sealed class GroundRulesTests
{
    private static readonly SourceKey Key = SourceKey.Parse("src-0123456789abcdef0123456789abcdef");

    [Theory]
    [InlineData(GroundTerms.OnTheRecord)]
    [InlineData(GroundTerms.Background)]
    [InlineData(GroundTerms.DeepBackground)]
    [InlineData(GroundTerms.OffTheRecord)]
    public void Of_Terms_HasThemAndNothingElse(GroundTerms terms)
    {
        var rules = GroundRules.Of(terms);

        Assert.Equal((terms, null, null, null, null), (rules.Terms, rules.Reason, rules.Description, rules.Approver, rules.Source));
    }

    [Theory]
    [InlineData((GroundTerms)4)]
    [InlineData((GroundTerms)(-1))]
    public void Of_NoTerms_Throws(GroundTerms none) => Assert.Throws<ArgumentOutOfRangeException>("terms", () => GroundRules.Of(none));

    [Fact]
    public void Words_All_AreKept()
    {
        var rules = OurDesk.Unnamed.Because("could lose her post").DescribedAs("an official").ApprovedBy("night editor").GivenBy(Key);

        Assert.Equal(
            (GroundTerms.Background, "could lose her post", "an official", "night editor", Key),
            (rules.Terms, rules.Reason, rules.Description, rules.Approver, rules.Source));
    }

    [Fact]
    public void Words_Twice_TheLastCallWinsOnACopy()
    {
        var first = OurDesk.Unnamed.Because("could lose her post");

        Assert.Equal(("threats", "could lose her post"), (first.Because("threats").Reason, first.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Words_Empty_Throw(string? text)
    {
        Assert.ThrowsAny<ArgumentException>(() => OurDesk.Unnamed.Because(text!));
        Assert.ThrowsAny<ArgumentException>(() => OurDesk.Unnamed.DescribedAs(text!));
        Assert.ThrowsAny<ArgumentException>(() => OurDesk.Unnamed.ApprovedBy(text!));
    }

    [Fact]
    public void GivenBy_Default_Throws() => Assert.Throws<ArgumentException>("source", () => OurDesk.Unnamed.GivenBy(default));

    [Fact]
    public void Equals_AllPartsAlike_Is()
    {
        static GroundRules Make() => OurDesk.Unnamed.GivenBy(Key).ApprovedBy("night editor").DescribedAs("an official").Because("threats");

        Assert.Equal((Make(), Make().GetHashCode()), (Make(), Make().GetHashCode()));
    }

    [Fact]
    public void Equals_OnePartOther_IsNot()
    {
        var rules = OurDesk.Unnamed;

        Assert.NotEqual(rules, GroundRules.Of(GroundTerms.OffTheRecord));
        Assert.NotEqual(rules, rules.Because("threats"));
        Assert.NotEqual(rules, rules.DescribedAs("an official"));
        Assert.NotEqual(rules, rules.ApprovedBy("night editor"));
        Assert.NotEqual(rules, rules.GivenBy(Key));
    }
}
