using System.Text;

namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>What a document says of our own desk, as entries of the ledger.</summary>
public sealed class DeskTests
{
    private const string Scale =
        "scales:\n  truth: { name: Truth-o-meter, ratings: [ { id: untrue, label: Untrue }, { id: half-true, label: Half true }, { id: holds-up, label: Holds up } ] }\n";

    [Fact]
    public void Read_AssessmentOfAClaim_IsSignedRatedDatedAndBorneOut()
    {
        var ledger = WithAssessments(
            "claim: c1, scale: truth, rating: half-true, by: fact desk, at: 2024-05-04, reasons: [Six were treated., Two of them left.], evidence: [\"https://a.example/1\"]").Ledger;

        var assessment = Assert.Single(ledger.AssessmentsOf(ledger.GetClaim(new ClaimId("c1"))));

        Assert.Equal(
            Assessment.Of(RatingScale.Named("truth", "Truth-o-meter").FromWorstToBest(("untrue", "Untrue"), ("half-true", "Half true"), ("holds-up", "Holds up"))["half-true"])
                .SignedBy("fact desk").MadeOn(2024, 5, 4).Because("Six were treated.", "Two of them left.").WithEvidence(new Uri("https://a.example/1")),
            assessment.What);
        Assert.Equal(new DateTimeOffset(2024, 5, 4, 0, 0, 0, TimeSpan.Zero), assessment.Recorded);
    }

    [Fact]
    public void Read_AssessmentOfAQuestion_IsOneOfTheQuestion()
    {
        var ledger = WithAssessments("question: over, scale: truth, rating: untrue, by: fact desk").Ledger;

        var assessment = Assert.Single(ledger.AssessmentsOf(ledger.GetQuestion(new QuestionId("over"))));

        Assert.Equal(("untrue", 1, 3, "fact desk", null), (assessment.What.Rating.Id, assessment.What.Rating.Value, assessment.What.Rating.Best, assessment.What.By, assessment.What.Made));
    }

    [Theory]
    [InlineData("at: 2024-05-05", "at: 2024-05-04")]
    [InlineData("at: 2024-05-05", "by: desk")]
    [InlineData("recorded: 2024-05-05T08:00Z", "at: 2024-05-04")]
    [InlineData("at: 2024-05-04", "recorded: 2024-05-03T08:00Z, at: 2024-05-05")]
    public void Read_SeveralAssessments_TheOneOfTheLastTimeStands(string last, string first)
    {
        // Written the other way round, and of times both after and before the claim itself was recorded.
        foreach (var recorded in new[] { "2024-05-01T00:00Z", "2024-06-01T00:00Z" })
        {
            var ledger = ClaimsDocument.Read(Encoding.UTF8.GetBytes(
                $$"""
                claimTracker: 1
                entities: { town: { kind: state, name: the town } }
                questions: { over: { text: "Is it over?", answers: yesNo } }
                claims: [ { id: c1, speaker: town, question: over, answer: yes, recorded: {{recorded}} } ]
                {{Scale}}
                assessments:
                  - { {{With(last, "holds-up")}} }
                  - { {{With(first, "untrue")}} }
                """)).GetLedgerOrThrow();

            Assert.Equal(["untrue", "holds-up"], ledger.AssessmentsOf(ledger.GetClaim(new ClaimId("c1"))).Select(noted => noted.What.Rating.Id));
        }

        static string With(string time, string rating) =>
            $"claim: c1, scale: truth, rating: {rating}, {time}{(time.StartsWith("by", StringComparison.Ordinal) ? "" : ", by: desk")}";
    }

    [Fact]
    public void Read_AssessmentsOfOneTime_StandInTheOrderOfTheFile()
    {
        var ledger = WithAssessments(
            "question: over, scale: truth, rating: untrue, by: fact desk, at: 2024-05-04", "question: over, scale: truth, rating: holds-up, by: fact desk, at: 2024-05-04").Ledger;

        Assert.Equal(["untrue", "holds-up"], ledger.AssessmentsOf(ledger.GetQuestion(new QuestionId("over"))).Select(noted => noted.What.Rating.Id));
    }

    [Theory]
    [InlineData("fact", UsageManner.AsFact)]
    [InlineData("attributed", UsageManner.Attributed)]
    [InlineData("quoted", UsageManner.Quoted)]
    public void Read_Usage_TellsWhereWhenAndHow(string word, UsageManner manner)
    {
        var ledger = StoryText.And($"usages:\n  - {{ claim: c1, url: \"https://our.example/1\", title: Six wounded, published: 2024-05-04T15:00+01:00, as: {word} }}\n").GetLedgerOrThrow();

        var usage = Assert.Single(ledger.UsagesOf(ledger.GetClaim(new ClaimId("c1"))));

        Assert.Equal(Usage.Of("https://our.example/1", "Six wounded").On(EdtfTime.Parse("2024-05-04T15:00+01:00")).In(manner), usage.What);
        Assert.Equal(new DateTimeOffset(2024, 5, 4, 14, 0, 0, TimeSpan.Zero), usage.Recorded);
    }

    [Fact]
    public void Read_UsageRecordedLater_EntersThen()
    {
        var ledger = StoryText.And(
            "usages:\n  - { claim: c1, url: \"https://our.example/1\", title: T, published: 2024-05-04, as: fact, recorded: 2024-05-06T08:00Z }\nevents:\n  - { retract: c2, at: 2024-05-05 }\n").GetLedgerOrThrow();

        Assert.Empty(ledger.AsOf(new DateTimeOffset(2024, 5, 5, 12, 0, 0, TimeSpan.Zero)).Entries.OfType<ClaimUsed>());
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 8, 0, 0, TimeSpan.Zero), Assert.Single(ledger.Entries.OfType<ClaimUsed>()).Recorded);
    }

    [Fact]
    public void Read_Review_IsOfOthersAndNeverOurs()
    {
        var ledger = StoryText.And(
            "reviews:\n  - { claims: [c3, c1], publisher: AFP, label: Falso, score: 0.25, url: \"https://facts.example/7\", published: 2024-05-04, markup: \"{}\" }\n").GetLedgerOrThrow();

        var (first, third) = (ledger.GetClaim(new ClaimId("c1")), ledger.GetClaim(new ClaimId("c3")));
        var review = Assert.Single(ledger.ReviewsOf(first));

        Assert.Equal(PublishedReview.By("AFP").Rated("Falso").Scored(0.25m).At(new Uri("https://facts.example/7")).PublishedOn(2024, 5, 4).WithMarkup("{}"), review.What);
        Assert.Equal(new DateTimeOffset(2024, 5, 4, 0, 0, 0, TimeSpan.Zero), review.Recorded);
        Assert.Equal(["c3", "c1"], Assert.Single(ledger.Entries.OfType<ClaimReviewed>()).Claims.Select(claim => claim.ToString()));
        Assert.Equal(review.What, Assert.Single(ledger.ReviewsOf(third)).What);
        Assert.Empty(ledger.AssessmentsOf(first));
    }

    [Fact]
    public void Read_ReviewWithoutATime_EntersRightAfterTheLastOfItsClaims()
    {
        var entries = StoryText.And("reviews:\n  - { claims: [c4, c2], publisher: AFP }\n").GetLedgerOrThrow().Entries.ToList();

        var place = entries.FindIndex(entry => entry is ClaimReviewed);

        Assert.Equal("c4", Assert.IsType<ClaimRecorded>(entries[place - 1]).Claim.ToString());
    }

    [Fact]
    public void Read_GroundRules_TellTermsAndNeverWho()
    {
        var ledger = StoryText.And(
            "groundRules:\n  - { claim: c3, terms: deepBackground, reason: could lose her post, description: an official, approver: night editor }\n").GetLedgerOrThrow();

        var rules = Assert.Single(ledger.GroundRulesOf(ledger.GetClaim(new ClaimId("c3"))));

        Assert.Equal(GroundRules.Of(GroundTerms.DeepBackground).Because("could lose her post").DescribedAs("an official").ApprovedBy("night editor"), rules.What);
        Assert.Null(rules.What.Source);
    }

    [Fact]
    public void Read_Scale_MayHaveIdsThatAreWordsOfYamlInQuotes()
    {
        var document = StoryText.And(
            "scales:\n  truth: { name: Truth, ratings: [ { id: \"false\", label: \"False\" }, { id: \"true\", label: \"True\" } ] }\nassessments:\n  - { claim: c1, scale: truth, rating: \"false\", by: desk }\n");

        Assert.Equal("False", Assert.Single(document.GetLedgerOrThrow().Entries.OfType<ClaimAssessed>()).Assessment.Rating.Label);
    }

    [Fact]
    public void Read_EmptySections_AreFine() =>
        Assert.Empty(StoryText.And("scales: {}\nassessments: []\nusages:\ngroundRules: []\n").Problems);

    /// <summary>Missing times first, ties by kind, and never before the claim.</summary>
    [Fact]
    public void Read_AllKinds_EnterInOrderOfTheirTimes()
    {
        var document = ClaimsDocument.Read(Encoding.UTF8.GetBytes(
            """
            claimTracker: 1
            entities: { town: { kind: state, name: the town } }
            questions: { over: { text: "Is it over?", answers: yesNo } }
            scales: { s: { name: S, ratings: [ { id: a, label: A }, { id: b, label: B } ] } }
            claims:
              - { id: c2, speaker: town, question: over, answer: yes, recorded: 2024-05-04T12:00Z }
              - { id: c1, speaker: town, question: over, answer: yes, recorded: 2024-05-04T10:00Z }
            assessments:
              - { question: over, scale: s, rating: a, by: desk, at: 2024-05-04T11:00Z }
              - { claim: c2, scale: s, rating: a, by: desk, at: 2024-05-04T11:00Z }
              - { claim: c1, scale: s, rating: a, by: desk }
            usages:
              - { claim: c2, url: "https://our.example/1", title: T, published: 2024-05-04T13:00Z, as: fact }
              - { claim: c1, url: "https://our.example/1", title: T, published: 2024-05-04T11:00Z, as: fact }
            groundRules:
              - { claim: c1, terms: background }
            events:
              - { withdraw: c2, at: 2024-05-04T13:00Z }
            """));

        Assert.Equal(
            [
                "10:00 EntitiesDeclared", "10:00 QuestionAsked",
                "10:00 ClaimRecorded c1", "10:00 GroundRulesSet c1", "10:00 ClaimAssessed c1",
                "11:00 ClaimUsed c1", "11:00 QuestionAssessed over",
                "12:00 ClaimRecorded c2", "12:00 ClaimAssessed c2",
                "13:00 ClaimUsed c2", "13:00 ClaimWithdrawn c2",
            ],
            document.GetLedgerOrThrow().Entries.Select(Told));
    }

    [Fact]
    public void Read_JsonAndYaml_GiveTheSameEntries()
    {
        const string Document =
            """
            {
              "claimTracker": 1, "story": { "timeZone": "Europe/Moscow" },
              "entities": { "town": { "kind": "state", "name": "the town" } },
              "questions": { "over": { "text": "Is it over?", "answers": "yesNo" } },
              "claims": [ { "id": "c1", "speaker": "town", "question": "over", "answer": true } ],
              "scales": { "s": { "name": "S", "ratings": [ { "id": "a", "label": "A" }, { "id": "b", "label": "B" } ] } },
              "assessments": [ { "claim": "c1", "scale": "s", "rating": "b", "by": "desk", "at": "2024-05-04" } ],
              "usages": [ { "claim": "c1", "url": "https://our.example/1", "title": "T", "published": "2024-05-04T15:00", "as": "quoted" } ],
              "groundRules": [ { "claim": "c1", "terms": "onTheRecord" } ]
            }
            """;
        var json = ClaimsDocument.Read(Encoding.UTF8.GetBytes(Document), DocumentFormat.Json).GetLedgerOrThrow();
        var yaml = ClaimsDocument.Read(Encoding.UTF8.GetBytes(Document), DocumentFormat.Yaml).GetLedgerOrThrow();

        Assert.Equal(json.Entries.Select(Told), yaml.Entries.Select(Told));
        Assert.Equal(json.AssessmentsOf(json.Claims.Single()), yaml.AssessmentsOf(yaml.Claims.Single()));
        Assert.Equal(json.UsagesOf(json.Claims.Single()), yaml.UsagesOf(yaml.Claims.Single()));
        Assert.Equal(new DateTimeOffset(2024, 5, 4, 12, 0, 0, TimeSpan.Zero), Assert.Single(json.UsagesOf(json.Claims.Single())).Recorded);
    }

    [Theory]
    [InlineData("story: { timeZone: Europe/Moscow }", "Europe/Moscow")]
    [InlineData("story: { title: T }", "UTC")]
    public void TimeZone_IsThatOfTheStoryElseUtc(string story, string zone) =>
        Assert.Equal(zone, ClaimsDocument.Read(Encoding.UTF8.GetBytes($"claimTracker: 1\n{story}\n")).TimeZone.Id);

    private static ClaimsDocument WithAssessments(params string[] assessments)
    {
        var document = StoryText.And($"{Scale}assessments:\n{string.Join('\n', assessments.Select(assessment => $"  - {{ {assessment} }}"))}\n");
        Assert.Empty(document.Problems);
        return document;
    }

    private static string Told(LedgerEntry entry)
    {
        var about = entry switch
        {
            ClaimRecorded recorded => recorded.Claim.ToString(),
            ClaimAssessed assessed => assessed.Claim.ToString(),
            QuestionAssessed assessed => assessed.Question.ToString(),
            ClaimUsed used => used.Claim.ToString(),
            GroundRulesSet set => set.Claim.ToString(),
            ClaimWithdrawn withdrawn => withdrawn.Claim.ToString(),
            _ => "",
        };
        return FormattableString.Invariant($"{entry.Recorded:HH:mm} {entry.GetType().Name} {about}").TrimEnd();
    }
}
