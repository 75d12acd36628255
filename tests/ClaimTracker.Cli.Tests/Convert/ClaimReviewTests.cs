using System.Text;
using ClaimTracker.Cli.Tests.Stores;

namespace ClaimTracker.Cli.Tests.Convert;

/// <summary>Reviews of fact-checkers as one more format of convert, import and export.</summary>
public sealed class ClaimReviewTests : IDisposable
{
    private const string Review = """
        { "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://facts.example.org/7", "datePublished": "2024-05-05 10:00", "author": { "name": "Port Facts" },
          "claimReviewed": "The strike is over", "itemReviewed": { "@type": "Claim", "author": { "@type": "Person", "name": "Mayor Oyelaran" } }, "reviewRating": { "alternateName": "Unproven" } }
        """;

    private const string Page = $"<!doctype html><p onclick=alert(1)>Hello</p><script>alert(2)</script><script type=\"application/ld+json\">{Review}</script>";

    private readonly TemporaryFile _folder = new("page.html", Page);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Page, "standard input reads as reviews of fact-checkers (ClaimReview) in a page; --from says otherwise.")]
    [InlineData(Review, "standard input reads as reviews of fact-checkers (ClaimReview) in JSON-LD; --from says otherwise.")]
    public void Convert_Reviews_ReadsThemAndSaysAsWhat(string content, string guess)
    {
        var result = Cli.RunOn(content, "convert", "-", "-", "--to", "json");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Contains(guess, result.Error, StringComparison.Ordinal);
        Assert.Contains("CT6102", result.Error, StringComparison.Ordinal);
        var review = result.Json["reviews"]![0]!;
        Assert.Equal(("Port Facts", "Unproven", "https://facts.example.org/7"), ((string)review["publisher"]!, (string)review["label"]!, (string)review["url"]!));
        Assert.DoesNotContain("alert", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reviews.jsonld", "{")]
    [InlineData("reviews.html", "<script type=\"application/ld+json\">")]
    public void Convert_ReviewsThroughADocument_ComeBackWordForWord(string name, string begin)
    {
        var there = Cli.Run("convert", In("page.html"), In("reviews.yaml"));
        var back = Cli.Run("convert", In("reviews.yaml"), In(name));
        var again = Cli.Run("convert", In(name), "-", "--to", "json");

        Assert.Equal((ExitCode.Fine, ExitCode.Fine, ExitCode.Fine), (there.ExitCode, back.ExitCode, again.ExitCode));
        var written = File.ReadAllText(In(name));
        Assert.StartsWith(begin, written, StringComparison.Ordinal);
        Assert.Contains("\"datePublished\": \"2024-05-05 10:00\"", written, StringComparison.Ordinal);
        Assert.Equal("Unproven", (string)again.Json["reviews"]![0]!["label"]!);
        Assert.Equal("The strike is over", (string)again.Json["claims"]![0]!["wording"]!);
    }

    [Theory]
    [InlineData("<p>Nothing here</p>")]
    [InlineData("{ \"@type\": \"ClaimReview")]
    public void Convert_WithoutAReview_IsRefused(string content)
    {
        var result = Cli.RunOn(content, "convert", "-", In("new.yaml"));

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("CT6135", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("nothing was written.\n", result.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(File.Exists(In("new.yaml")));
    }

    [Fact]
    public void Convert_AssessmentsThatNoReviewCanBe_AreListedAndNothingIsWritten()
    {
        var result = Cli.RunOn(Assessed(usage: ""), "convert", "-", In("out.jsonld"));

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("standard input: CT0003 Of the claim \"c1\", claimReviewed is missing", result.Error, StringComparison.Ordinal);
        Assert.Contains("standard input: CT0003 Of the claim \"c1\", url is missing", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 problems in standard input; nothing was written.\n", result.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(File.Exists(In("out.jsonld")));
    }

    [Fact]
    public void Convert_AssessmentsToReviews_ListsWhatIsLost()
    {
        var document = Assessed("usages: [ { claim: c1, url: \"https://our.example/1\", title: T, published: 2024-05-05, as: attributed } ]\n")
            .Replace("answer: yes", "answer: yes, certainty: possible, wording: It is over", StringComparison.Ordinal);

        var result = Cli.RunOn(document, "convert", "-", "-", "--to", "claimreview");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal("It is over", (string)result.Json["claimReviewed"]!);
        Assert.Contains("standard output: CT7105 at /claims/c1/certainty", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_APage_RecordsItsReviewsOnceAndExportGivesThemBack()
    {
        using var store = new TemporaryStore();

        var first = Cli.Run("import", In("page.html"), "--store", store.Path, "--ledger", "port");
        var second = Cli.Run("import", In("page.html"), "--store", store.Path, "--ledger", "port");
        var export = Cli.Run("export", "--store", store.Path, "--ledger", "port", "--format", "claimreview");

        Assert.Equal((ExitCode.Fine, ExitCode.Fine, ExitCode.Fine), (first.ExitCode, second.ExitCode, export.ExitCode));
        Assert.Contains("reads as reviews of fact-checkers (ClaimReview) in a page", first.Error, StringComparison.Ordinal);
        Assert.Contains("1 claim among them", first.Flat, StringComparison.Ordinal);
        Assert.Contains("Nothing is new", second.Flat, StringComparison.Ordinal);
        Assert.Equal(("ClaimReview", "The strike is over"), ((string)export.Json["@type"]!, (string)export.Json["claimReviewed"]!));
    }

    [Fact]
    public void Export_AssessmentsThatNoReviewCanBe_AreListed()
    {
        using var store = new TemporaryStore();
        Cli.Run(["import", "-", "--store", store.Path, "--ledger", "port"], Encoding.UTF8.GetBytes(Assessed(usage: "")));

        var result = Cli.Run("export", "--store", store.Path, "--ledger", "port", "--format", "claimreview");

        Assert.Equal((ExitCode.Problems, ""), (result.ExitCode, result.Output));
        Assert.Contains("2 problems in \"port\"; nothing was written.", result.Error, StringComparison.Ordinal);
    }

    private static string Assessed(string usage) =>
        $$"""
        claimTracker: 1
        entities: { a: { kind: person, name: A } }
        questions: { q: { text: Q? , answers: yesNo } }
        claims: [ { id: c1, speaker: a, question: q, answer: yes } ]
        scales: { s: { name: S, ratings: [ { id: low, label: Low }, { id: high, label: High } ] } }
        assessments: [ { claim: c1, scale: s, rating: high, by: desk, at: 2024-05-04 } ]
        {{usage}}
        """;

    private string In(string name) => Path.Combine(_folder.Folder, name);
}
