using System.Text;

namespace ClaimTracker.Documents.Tests.ClaimReviews;

/// <summary>Mark-up as it is in the wild: each fault is told, and what can be read is read.</summary>
public sealed class MessyMarkupTests
{
    private const string Sound = """
        "url":"https://check.example/1","claimReviewed":"The moon is cheese","datePublished":"2024-05-03","author":{"@type":"Organization","name":"Check"},
        "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ada"},"datePublished":"2024-05-01","appearance":"https://a.example/x"}
        """;

    private const string Rated = """
        "reviewRating":{"@type":"Rating","ratingValue":1,"bestRating":5,"worstRating":1,"alternateName":"False"}
        """;

    [Fact]
    public void Read_SoundReview_TellsNothing() => Assert.Empty(Read($$"""{"@type":"ClaimReview",{{Sound}},{{Rated}}}""").Notes);

    [Theory]
    [InlineData("\"claimreview\"", "type-in-odd-case")]
    [InlineData("\"http://schema.org/ClaimReview\"", "")]
    [InlineData("\"schema:ClaimReview\"", "")]
    [InlineData("[\"Thing\",\"ClaimReview\"]", "type-is-array")]
    public void Read_TypeWrittenOtherwise_IsFound(string type, string notes)
    {
        var document = Read($$"""{"@type":{{type}},{{Sound}},{{Rated}}}""");

        Assert.Equal("The moon is cheese", Assert.Single(document.Reviews).ClaimReviewed?.Clean);
        Assert.Equal(notes, string.Join(' ', document.Notes.Select(note => note.Name)));
    }

    [Theory]
    [InlineData("\"ratingValue\":-1,\"bestRating\":-1,\"worstRating\":-1,\"alternateName\":\"x\"", "scale-marked-absent", null)]
    [InlineData("\"ratingValue\":2,\"bestRating\":1,\"worstRating\":5,\"alternateName\":\"x\"", "scale-inverted", null)]
    [InlineData("\"ratingValue\":7,\"bestRating\":5,\"worstRating\":1,\"alternateName\":\"x\"", "ratingValue-outside-scale", null)]
    [InlineData("\"ratingValue\":1,\"bestRating\":1,\"worstRating\":0,\"alternateName\":\"x\"", "worstRating-below-one", 1.0)]
    [InlineData("\"ratingValue\":\"4.0\",\"bestRating\":\"5\",\"worstRating\":\"1\",\"name\":\"x\"", "rating-label-missing", 0.75)]
    [InlineData("\"ratingValue\":1e400,\"bestRating\":5,\"worstRating\":1,\"alternateName\":\"x\"", "ratingValue-not-a-number", null)]
    public void Read_ScaleWithFaults_TellsThemAndNoScoreWhereThereIsNone(string rating, string note, double? score)
    {
        var document = Read($$"""{"@type":"ClaimReview",{{Sound}},"reviewRating":{ {{rating}} } }""");

        Assert.Equal([note], document.Notes.Select(one => one.Name));
        Assert.Equal((decimal?)score, Assert.Single(document.Reviews).Rating!.NormalisedScore);
    }

    [Theory]
    [InlineData(5, "Falso", true)]
    [InlineData(1, "True", true)]
    [InlineData(1, "Falso", false)]
    [InlineData(5, "Mostly false", false)]
    [InlineData(3, "False", false)]
    public void Read_LabelAgainstNumber_TheLabelCounts(int value, string label, bool contradicts)
    {
        var document = Read($$"""{"@type":"ClaimReview",{{Sound}},"reviewRating":{"ratingValue":{{value}},"bestRating":5,"worstRating":1,"alternateName":"{{label}}"} }""");

        var rating = Assert.Single(document.Reviews).Rating!;
        Assert.Equal(contradicts, rating.IsContradicted);
        Assert.Equal(contradicts ? null : (value - 1) / 4m, rating.Score);
        Assert.Equal(contradicts, document.Notes.Any(note => note is { Code: "CT6123", Path: "/reviewRating/ratingValue" }));
        Assert.Equal(label, rating.Label?.Original);
    }

    /// <summary>The statement that the publisher rated "Pants on Fire": its mark-up says True, and 1 of 6.</summary>
    [Fact]
    public void Record_WellFormedAndWrong_KeepsTheWordsAndTellsNoScore()
    {
        var ledger = new ClaimLedger();

        ReviewData.Read("jsonld/schemaorg_eg-0324.jsonld").RecordInto(ledger);

        var review = Assert.Single(ledger.ReviewsOf(Assert.Single(ledger.Claims))).What;
        Assert.Equal(("True", (decimal?)null, "politifact.com"), (review.Label, review.Score, review.Publisher));
    }

    [Theory]
    [InlineData("2020-06-23", "2020-06-23", true)]
    [InlineData("2020-06-23 20:02", "2020-06-23T20:02", false)]
    [InlineData("2020-08-31 17:22:16", "2020-08-31T17:22:16", false)]
    [InlineData("2020-03-27T10:46:13+0200", "2020-03-27T10:46:13+02:00", true)]
    [InlineData("2023-01-24T13:32:06.838Z", "2023-01-24T13:32:06Z", true)]
    [InlineData("2021-06-17T14:49:04+05:30", "2021-06-17T14:49:04+05:30", true)]
    [InlineData("2022", "2022", true)]
    [InlineData("June 2022", null, false)]
    [InlineData("2022-13-45", null, false)]
    [InlineData("2022-06-23T", null, false)]
    [InlineData("2022-06-23T25:00", null, false)]
    public void Read_Date_IsUnderstoodOrTold(string written, string? time, bool isIso)
    {
        var date = new ReviewDate(written);

        Assert.Equal((written, time, isIso), (date.Original, date.Time?.Text, date.IsIso));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>The <b onclick=x()>moon</b>", "The moon")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;The moon", "The moon")]
    [InlineData("&amp;lt;img src=x onerror=alert(1)&amp;gt;The moon", "The moon")]
    [InlineData("<scr<script>x</script>ipt>alert(1)</script>The moon", "x ipt>alert(1) The moon")]
    [InlineData("The moon <img src=x onerror=alert(1)", "The moon")]
    [InlineData(" R&amp;D \u0000\n is < 5 &#039;now&#039; ", "R&D is < 5 'now'")]
    public void Clean_TextWithMarkup_HasNothingThatRuns(string text, string clean)
    {
        var read = new ReviewText(text);

        Assert.Equal(text, read.Original);
        Assert.Equal(clean, read.Clean);
        Assert.False(MarkupText.HasTags(read.Clean));
    }

    [Fact]
    public void Read_ArraysReferencesAndNames_AreTaken()
    {
        var document = Read($$"""
            {"@context":"http://evil.example/context.jsonld","@graph":[
              {"@type":"ClaimReview","url":["https://check.example/1","https://check.example/2"],"claimReviewed":["One","Two"],
               "author":[{"@id":"#desk"},{"@id":"#nobody"}],"itemReviewed":{"@type":"Claim","author":["Ada","Bo"],"datePublished":"2024","firstAppearance":{"@id":"https://a.example/1"} },{{Rated}} },
              {"@id":"#desk","@type":"Organization","name":"The desk"}]}
            """);

        var review = Assert.Single(document.Reviews);
        Assert.Equal(ClaimReviewForm.Graph, document.Form);
        Assert.Equal(("One", "https://check.example/1", "The desk"), (review.ClaimReviewed?.Clean, review.Address?.Original, review.SignedBy));
        Assert.Equal(["Ada", "Bo"], review.Item!.Authors.Select(author => author.Names[0].Clean));
        Assert.Equal("https://a.example/1", Assert.Single(review.Item.FirstAppearances).Original);
        Assert.Equal(
            ["reference-not-found /@graph/0/author/1", "several-where-one-expected /@graph/0/claimReviewed", "datePublished-missing /@graph/0/datePublished"],
            document.Notes.Select(note => $"{note.Name} {note.Path}"));
    }

    [Fact]
    public void Read_PageWithBrokenAndWrappedBlocks_ReadsTheGoodOnes()
    {
        var review = $$"""{"@type":"ClaimReview",{{Sound}},{{Rated}}}""";
        var document = Read($"""
            <!doctype html><script type="application/ld+json">{"{"} "broken": </script>
            <script type="application/ld+json">//<![CDATA[
            {review}
            //]]></script>
            <script type='application/ld+json; charset=utf-8'><!-- {review.Replace("moon is", "moon\tis", StringComparison.Ordinal)} --></script>
            <script>var x = {review};</script>
            """);

        Assert.Equal((ClaimReviewForm.Page, 3), (document.Form, document.ScriptBlocks));
        Assert.Equal(["script 2: ", "script 3: "], document.Reviews.Select(one => one.Path));
        Assert.Equal(["CT6100 script 1: ", "CT6133 script 3: "], document.Notes.Select(note => $"{note.Code} {note.Path}"));
    }

    [Fact]
    public void Read_Microdata_IsReadAsJsonIs()
    {
        var document = ReviewData.Read("html/schemaorg_eg-0324_microdata.html");

        var review = Assert.Single(document.Reviews);
        Assert.Equal("microdata 1: ", review.Path);
        Assert.Equal(("Politifact", "2014-07-23"), (review.SignedBy, review.Published?.Original));
        Assert.Equal("More than 3,000 homicides were committed by 'illegal aliens' over the past six years.", review.ClaimReviewed?.Clean);
        Assert.Equal(("1", "6", "True"), (review.Rating?.Value?.Original, review.Rating?.Best?.Original, review.Rating?.Label?.Clean));
        Assert.Equal(("Rich Perry", "2014-07-17"), (Assert.Single(review.Item!.Authors).Names[0].Clean, review.Item.Published?.Original));
        Assert.Equal(["https://en.wikipedia.org/wiki/Rick_Perry", "https://rickperry.org/"], review.Item.Authors[0].SameAs.Select(address => address.Original));
    }

    [Fact]
    public void Read_RelativeAddressWithAPage_IsCompleted()
    {
        var json = Encoding.UTF8.GetBytes("""{"@type":"ClaimReview","url":"/a/1"}""");

        Assert.Null(ClaimReviewDocument.Read(json).Reviews[0].Address!.Page);
        Assert.Equal("https://check.example/a/1", ClaimReviewDocument.Read(json, new ClaimReviewOptions { PageAddress = new Uri("https://check.example/x") }).Reviews[0].Address!.Page!.AbsoluteUri);
    }

    [Fact]
    public void Read_MediaReview_IsOne()
    {
        var document = Read("""
            {"@type":"MediaReview","url":"https://check.example/m","author":"Check","datePublished":"2024-05-03","mediaAuthenticityCategory":"DecontextualizedContent",
             "originalMediaContextDescription":"An older storm","originalMediaLink":"https://a.example/old",
             "itemReviewed":{"@type":"MediaReviewItem","mediaItemAppearance":[{"@type":"ImageObject","contentUrl":"https://a.example/new.jpg"}],
               "interpretedAsClaim":{"@type":"Claim","description":"This is today's storm","author":"Bo","datePublished":"2024-05-02"}},
             "reviewRating":{"alternateName":"Missing context","ratingValue":3,"bestRating":5,"worstRating":1}}
            """);
        var ledger = new ClaimLedger();
        document.RecordInto(ledger);

        var again = ClaimReviewDocument.Read(ClaimReviewExport.Of(ledger, new ClaimReviewExportOptions { Scope = ClaimReviewScope.Others }).ToJson());

        Assert.Empty(document.Notes);
        Assert.Equal("This is today's storm", Assert.Single(document.Reviews).ClaimReviewed?.Clean);
        Assert.Equal(document.Reviews[0].Media, Assert.Single(again.Reviews).Media);
        Assert.Equal(document.Reviews[0].Item!.Appearances.Select(one => one.Original), again.Reviews[0].Item!.Appearances.Select(one => one.Original));
        Assert.Equal(document.Reviews[0].ClaimReviewed, again.Reviews[0].ClaimReviewed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"a\":1}")]
    [InlineData("<p>nothing</p>")]
    public void Read_NothingThere_SaysSo(string text) => Assert.Contains("no-review-found", Read(text).Notes.Select(note => note.Name));

    private static ClaimReviewDocument Read(string text) => ClaimReviewDocument.Read(text);
}
