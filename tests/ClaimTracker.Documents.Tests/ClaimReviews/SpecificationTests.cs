using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.ClaimReviews;

/// <summary>What is read and written is what schema.org and Google's documentation know.</summary>
public sealed class SpecificationTests
{
    private static readonly Dictionary<string, FrozenSet<string>> Read = new()
    {
        ["ClaimReview"] = ReviewTerms.ClaimReview,
        ["MediaReview"] = ReviewTerms.MediaReview,
        ["Rating"] = ReviewTerms.Rating,
        ["Claim"] = ReviewTerms.Claim,
        ["MediaReviewItem"] = ReviewTerms.MediaReviewItem,
    };

    public static TheoryData<string> Types => [.. Read.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Terms_OfAType_AreItsProperties(string type)
    {
        var properties = Specification()["types"]![type]!["allProperties"]!.AsArray().Select(name => name!.GetValue<string>()).ToHashSet();
        var own = Specification()["types"]![type]!["ownProperties"]!.AsArray().Select(name => name!["property"]!.GetValue<string>());

        Assert.Empty(Read[type].Except(properties));
        Assert.Empty(own.Except(Read[type]).Except(["author", "reviewAspect", "claimInterpreter"]));
    }

    [Fact]
    public void MediaCategories_AreThoseOfTheSpecification() => Assert.Equal(
        Specification()["mediaManipulationRatings"]!.AsArray().Select(name => name!.GetValue<string>()),
        ReviewTerms.MediaCategories.Order(StringComparer.Ordinal));

    [Fact]
    public void GoogleRules_Required_AreThoseOfTheSpecification()
    {
        var google = Specification()["google"]!;

        Assert.Equal(google["ClaimReview"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()), GoogleRules.RequiredOfReview);
        Assert.Equal(google["Rating"]!["required"]!.AsArray().Select(name => name!.GetValue<string>().Split(' ')[0]), GoogleRules.RequiredOfRating);
        Assert.Contains(FormattableString.Invariant($"worstRating at least {GoogleRules.LeastWorst}"), google["Rating"]!["rules"]!.AsArray().Select(rule => rule!.GetValue<string>()));
        Assert.Contains(google["ClaimReview"]!["rules"]!.AsArray(), rule => rule!.GetValue<string>().Contains(FormattableString.Invariant($"under {GoogleRules.LongestClaim} characters"), StringComparison.Ordinal));
    }

    private static JsonNode Specification() => JsonNode.Parse(ReviewData.Bytes("spec.json"))!;
}
