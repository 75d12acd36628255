using System.Text.Json.Nodes;
using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests.ClaimReviews;

/// <summary>The mark-up of fact-checkers, and what is known of it: from this repository, the rest from a folder beside it.</summary>
internal static class ReviewData
{
    public static JsonObject Expected { get; } = JsonNode.Parse(File.ReadAllText(Path.Combine(Own(), "expected.json")))!.AsObject();

    /// <summary>The files that hold a page.</summary>
    public static TheoryData<string> Pages => [.. Expected.Where(file => file.Value!["ldJsonScripts"] is not null).Select(file => file.Key)];

    /// <summary>The files that hold a document of JSON.</summary>
    public static TheoryData<string> JsonFiles => [.. Expected.Where(file => file.Value!["claimReviews"] is not null).Select(file => file.Key)];

    /// <summary>The bytes of a file; the test is skipped, and says why, where it may not be copied and is not beside the checkout.</summary>
    public static byte[] Bytes(string file)
    {
        var path = new[] { Own(), Beside() }.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"{file} is not in this repository, because of its licence, and there is none in {Beside()}.");
        return File.ReadAllBytes(path!);
    }

    public static ClaimReviewDocument Read(string file) => ClaimReviewDocument.Read(Bytes(file));

    internal static string Own() => Path.Combine(Repository.TestProject, "Data", "claim-reviews");

    private static string Beside() => Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "claimreview"));
}
