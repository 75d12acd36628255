using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.ClaimReviews;

/// <summary>Everything that is known of the mark-up of fact-checkers is read from it, and nothing else.</summary>
public sealed class ExpectedTests
{
    private static readonly Dictionary<string, ClaimReviewForm> Forms = new()
    {
        ["object"] = ClaimReviewForm.Document,
        ["dict"] = ClaimReviewForm.Document,
        ["array"] = ClaimReviewForm.List,
        ["@graph"] = ClaimReviewForm.Graph,
        ["DataFeedItem"] = ClaimReviewForm.DataFeed,
    };

    public static TheoryData<string> JsonFiles => ReviewData.JsonFiles;

    public static TheoryData<string> Pages => ReviewData.Pages;

    [Theory]
    [MemberData(nameof(JsonFiles))]
    public void Read_Document_SaysWhatIsExpected(string file)
    {
        var expected = ReviewData.Expected[file]!;

        var document = ReviewData.Read(file);

        Assert.Equal(Forms[expected["root"]!.GetValue<string>()], document.Form);
        Assert.Equal(
            expected["claimReviews"]!.AsArray().Select(review => Sorted(review!.AsObject()).ToJsonString()),
            document.Reviews.Select(review => Sorted(Facts.Of(review)).ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_Page_SaysWhatIsExpected(string file)
    {
        var expected = ReviewData.Expected[file]!;

        var document = ReviewData.Read(file);

        Assert.Equal(ClaimReviewForm.Page, document.Form);
        Assert.Equal(expected["ldJsonScripts"]!.GetValue<int>(), document.ScriptBlocks);
        Assert.Equal(expected["claimReviewCount"]!.GetValue<int>(), document.Reviews.Length);
        Assert.Equal(
            expected["claimReviewed"]!.AsArray().Select(text => text!.GetValue<string>()),
            document.Reviews.Select(review => review.ClaimReviewed!.Original));
    }

    internal static JsonObject Sorted(JsonObject facts) =>
        new(facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => KeyValuePair.Create(fact.Key, Number(fact))));

    // 0 and 0.0 are one score.
    private static JsonNode? Number(KeyValuePair<string, JsonNode?> fact) =>
        fact is { Key: "normalisedScore", Value: { } score } ? JsonValue.Create(score.GetValue<double>()) : fact.Value?.DeepClone();
}
