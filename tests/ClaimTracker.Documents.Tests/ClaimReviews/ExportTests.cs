namespace ClaimTracker.Documents.Tests.ClaimReviews;

/// <summary>What our desk thinks goes out whole, or is refused with all that is missing.</summary>
public sealed class ExportTests
{
    private static readonly RatingScale Scale = RatingScale.Named("truth", "Truth").FromWorstToBest(("false", "False"), ("half", "Half true"), ("true", "True"));

    private readonly ClaimLedger _ledger = new();
    private readonly Speaker _mayor;
    private readonly YesNoQuestion _over;

    public ExportTests()
    {
        _mayor = _ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran").SameAs(new Uri("https://www.wikidata.org/entity/Q1")));
        _over = _ledger.Ask(Question.Named("over", "Is the strike over?").YesOrNo());
    }

    [Fact]
    public void ToJson_OurAssessment_ReadsAgainWithoutAFault()
    {
        var claim = Told("The </script><!-- strike \u2028 is over");
        _ledger.RecordUse(claim, Usage.Of("https://our.example/1", "Is it over?").On(2024, 5, 5).Attributed());

        var export = ClaimReviewExport.Of(_ledger, new ClaimReviewExportOptions { PublisherName = "The Harbour Post", PageAddress = new Uri("https://www.our.example/") });
        var review = Assert.Single(ClaimReviewDocument.Read(export.ToHtml()).Reviews);

        Assert.True(export.IsValid);
        Assert.Empty(export.Losses);
        Assert.Equal(["text-has-markup", "appearance-missing"], review.Notes.Select(note => note.Name));
        Assert.Equal(("The Harbour Post", "https://our.example/1", "2024-05-04"), (review.SignedBy, review.Address?.Original, review.Published?.Original));
        Assert.Equal(("Half true", 0.5m, "Mayor Oyelaran"), (review.Rating?.Label?.Original, review.Rating?.Score, review.Item?.Authors[0].Names[0].Original));
        Assert.Equal(claim.Wording, review.ClaimReviewed?.Original);
        Assert.Empty(review.MissingForGoogle);
        Assert.DoesNotContain("</script><", export.ToJson(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\u2028", export.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_MuchMissing_TellsAllOfItAndWritesNothing()
    {
        Told(null);
        Told("Half true: it is over");

        var export = ClaimReviewExport.Of(_ledger);

        Assert.Equal(
            ["CT0003 /claims/c3", "CT0003 /claims/c3/wording", "CT0003 /claims/c5", "CT0004 /claims/c5/wording"],
            export.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Throws<InvalidOperationException>(export.ToJson);
        Assert.Throws<InvalidOperationException>(export.ToHtml);
    }

    [Fact]
    public void Of_ReviewOnAnotherSite_IsRefused()
    {
        _ledger.RecordUse(Told("It is over"), Usage.Of("https://their.example/1", "Is it over?").On(2024, 5, 5).Attributed());

        Assert.Equal("CT0004", Assert.Single(ClaimReviewExport.Of(_ledger, new ClaimReviewExportOptions { PageAddress = new Uri("https://our.example/") }).Problems).Code);
    }

    [Fact]
    public void Of_WhatTheFormatCannotCarry_IsListed()
    {
        var claim = _ledger.Record(Claim.By(_mayor).That(_over).IsNo().Quoting("No.").InWords("It is not over").WithCertainty(Certainty.Possible).SaidOn(EdtfTime.Parse("2024-05~"))).Claim;
        _ledger.Assess(claim, Assessment.Of(Scale["true"]).SignedBy("desk"));
        _ledger.Assess(claim, Assessment.Of(Scale["false"]).SignedBy("desk"));
        _ledger.Assess(_over, Assessment.Of(Scale["false"]).SignedBy("desk"));
        _ledger.RecordReview([claim], PublishedReview.By("AFP"));
        _ledger.RecordUse(claim, Usage.Of("https://our.example/1", "Is it over?").On(2024, 5, 5).Attributed());

        var export = ClaimReviewExport.Of(_ledger);

        Assert.True(export.IsValid);
        Assert.Equal(
            [
                "superseded-assessment-left-out", "review-of-others-left-out", "answer-left-out", "certainty-left-out", "quote-left-out", "time-not-exact", "question-assessment-left-out",
            ],
            export.Losses.Select(loss => loss.Name));
        Assert.All(export.Losses, loss => Assert.InRange(loss.Code, "CT7100", "CT7199"));
    }

    [Fact]
    public void ToJson_ReviewWithoutMarkup_IsWrittenFromItsParts()
    {
        _ledger.RecordReview([Told("It is over")], PublishedReview.By("AFP").Rated("Falso").Scored(0.25m).At(new Uri("https://afp.example/1")).PublishedOn(2024, 5, 6));

        var review = Assert.Single(ClaimReviewDocument.Read(ClaimReviewExport.Of(_ledger, new ClaimReviewExportOptions { Scope = ClaimReviewScope.Others }).ToJson()).Reviews);

        Assert.Equal(("AFP", "Falso", 0.25m, "https://afp.example/1", "2024-05-06"), (review.SignedBy, review.Rating?.Label?.Clean, review.Rating?.Score, review.Address?.Original, review.Published?.Original));
    }

    /// <summary>Mark-up of a document can be anything that somebody wrote.</summary>
    [Theory]
    [InlineData("""{"@type":"ClaimReview","\ud83d":1,"headline":"half \ud83d","n":{"\udc00":[1,"\ud83d"]},"@context":"x","claimReviewed":"other words"}""")]
    [InlineData("""{"@type":["\ud83d","ClaimReview"],"headline":"x","itemReviewed":{"\ud83d":2,"@type":"\ud83d","author":[{"\ud83d":1,"names":1e99}],"places":["\ud83d",{}]}}""")]
    [InlineData("{\"@type\":\"ClaimReview\",\"headline\":\"half \ud83d\"}")]
    public void ToJson_MarkupWithHalfACharacter_IsWrittenAndReadAgain(string markup)
    {
        _ledger.RecordReview([Told("It is over")], PublishedReview.By("AFP").WithMarkup(markup));

        var json = ClaimReviewExport.Of(_ledger, new ClaimReviewExportOptions { Scope = ClaimReviewScope.Others }).ToJson();
        var review = Assert.Single(ClaimReviewDocument.Read(json).Reviews);

        Assert.Equal("It is over", review.ClaimReviewed?.Original);
        Assert.NotNull(review.Headline ?? review.ClaimReviewed);
        Assert.Equal(1, json.Split("\"@context\"").Length - 1);
    }

    [Fact]
    public void RecordInto_OneClaimReviewedBySeveral_MeetsInOneQuestionWithRatingsApart()
    {
        string[] reviews =
        [
            """{ "@type": "ClaimReview", "url": "https://a.example/1", "author": { "name": "A" }, "claimReviewed": "The strike  is over", "itemReviewed": { "@type": "Claim", "author": { "name": "Mayor X" } }, "reviewRating": { "ratingValue": 1, "bestRating": 5, "worstRating": 1, "alternateName": "False" } }""",
            """{ "@type": "ClaimReview", "url": "https://b.example/1", "author": { "name": "B" }, "claimReviewed": "the strike is OVER", "itemReviewed": { "@type": "Claim", "author": { "name": "MAYOR X" } }, "reviewRating": { "ratingValue": 5, "bestRating": 5, "worstRating": 1, "alternateName": "True" } }""",
            """{ "@type": "ClaimReview", "url": "https://c.example/1", "author": { "name": "C" }, "claimReviewed": "The strike is over", "itemReviewed": { "@type": "Claim", "author": { "name": "Mayor X" } }, "reviewRating": { "alternateName": "Unproven" } }""",
        ];
        var ledger = new ClaimLedger();

        ClaimReviewDocument.Read($"[{string.Join(',', reviews)}]").RecordInto(ledger);

        Assert.Single(ledger.Questions);
        Assert.Single(ledger.Claims.Select(claim => claim.Speaker.Id).Distinct());
        Assert.Equal(
            ["False (A) 0", "True (B) 1", "Unproven (C) "],
            ledger.Claims.SelectMany(claim => ledger.ReviewsOf(claim)).Select(review => FormattableString.Invariant($"{review.What} {review.What.Score}")).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(ledger.Entries, entry => entry is ClaimAssessed or QuestionAssessed);
        Assert.Empty(ledger.Disputes);
    }

    private Claim Told(string? wording)
    {
        var draft = Claim.By(_mayor).That(_over).IsYes().SaidOn(2024, 5, 3);
        var claim = _ledger.Record(wording is null ? draft : draft.InWords(wording)).Claim;
        _ledger.Assess(claim, Assessment.Of(Scale["half"]).SignedBy("desk").MadeOn(2024, 5, 4).Because("Some are back."));
        return claim;
    }
}
