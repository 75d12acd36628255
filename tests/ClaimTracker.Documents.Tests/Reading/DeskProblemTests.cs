namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>What can be wrong with scales, assessments, usages and ground rules: told at its place, all at once, and nothing is recorded.</summary>
public sealed class DeskProblemTests
{
    private const string Scale =
        "scales:\n  truth: { name: Truth-o-meter, ratings: [ { id: untrue, label: Untrue }, { id: half-true, label: Half true }, { id: holds-up, label: Holds up } ] }\n";

    [Theory]
    [InlineData("CT0005 /assessments/0/claim", "claim: c99, scale: truth, rating: untrue, by: desk")]
    [InlineData("CT0005 /assessments/0/question", "question: wonded, scale: truth, rating: untrue, by: desk")]
    [InlineData("CT0005 /assessments/0/scale", "claim: c1, scale: truht, rating: untrue, by: desk")]
    [InlineData("CT0005 /assessments/0/rating", "claim: c1, scale: truth, rating: true-ish, by: desk")]
    [InlineData("CT0003 /assessments/0/by", "claim: c1, scale: truth, rating: untrue")]
    [InlineData("CT0004 /assessments/0/by", "claim: c1, scale: truth, rating: untrue, by: ' '")]
    [InlineData("CT0004 /assessments/0/reasons/1", "claim: c1, scale: truth, rating: untrue, by: desk, reasons: [x, '']")]
    [InlineData("CT0008 /assessments/0/at", "claim: c1, scale: truth, rating: untrue, by: desk, at: soon")]
    [InlineData("CT0008 /assessments/0/recorded", "claim: c1, scale: truth, rating: untrue, by: desk, recorded: 2024-05-04")]
    [InlineData("CT0012 /assessments/0/evidence/0", "claim: c1, scale: truth, rating: untrue, by: desk, evidence: [\"ftp://a.example\"]")]
    public void Read_AssessmentThatIsWrong_IsToldAtItsField(string problem, string assessment) =>
        HasOnly(problem, StoryText.And($"{Scale}assessments:\n  - {{ {assessment} }}\n"));

    [Theory]
    [InlineData("CT0005 /usages/0/claim", "claim: c99, url: \"https://a.example\", title: T, published: 2024, as: fact")]
    [InlineData("CT0012 /usages/0/url", "claim: c1, url: a.example, title: T, published: 2024, as: fact")]
    [InlineData("CT0004 /usages/0/title", "claim: c1, url: \"https://a.example\", title: '', published: 2024, as: fact")]
    [InlineData("CT0008 /usages/0/published", "claim: c1, url: \"https://a.example\", title: T, published: 2024-13, as: fact")]
    [InlineData("CT0008 /usages/0/recorded", "claim: c1, url: \"https://a.example\", title: T, published: 2024, as: fact, recorded: 2024-05-04T10:00")]
    [InlineData("CT0004 /usages/0/as", "claim: c1, url: \"https://a.example\", title: T, published: 2024, as: Fact")]
    public void Read_UsageThatIsWrong_IsToldAtItsField(string problem, string usage) => HasOnly(problem, StoryText.And($"usages:\n  - {{ {usage} }}\n"));

    [Theory]
    [InlineData("CT0003 /reviews/0/claims", "publisher: AFP")]
    [InlineData("CT0004 /reviews/0/claims", "claims: [], publisher: AFP")]
    [InlineData("CT0005 /reviews/0/claims/1", "claims: [c1, c99], publisher: AFP")]
    [InlineData("CT0004 /reviews/0/claims/1", "claims: [c1, c1], publisher: AFP")]
    [InlineData("CT0003 /reviews/0/publisher", "claims: [c1]")]
    [InlineData("CT0004 /reviews/0/publisher", "claims: [c1], publisher: ' '")]
    [InlineData("CT0004 /reviews/0/label", "claims: [c1], publisher: AFP, label: ''")]
    [InlineData("CT0004 /reviews/0/score", "claims: [c1], publisher: AFP, score: 1.01")]
    [InlineData("CT0004 /reviews/0/score", "claims: [c1], publisher: AFP, score: '0.5'")]
    [InlineData("CT0012 /reviews/0/url", "claims: [c1], publisher: AFP, url: \"javascript:alert(1)\"")]
    [InlineData("CT0008 /reviews/0/published", "claims: [c1], publisher: AFP, published: soon")]
    [InlineData("CT0008 /reviews/0/recorded", "claims: [c1], publisher: AFP, recorded: 2024-05-04")]
    [InlineData("CT0002 /reviews/0/verdict", "claims: [c1], publisher: AFP, verdict: untrue")]
    public void Read_ReviewThatIsWrong_IsToldAtItsField(string problem, string review) => HasOnly(problem, StoryText.And($"reviews:\n  - {{ {review} }}\n"));

    [Theory]
    [InlineData("CT0005 /groundRules/0/claim", "claim: c99, terms: background")]
    [InlineData("CT0004 /groundRules/0/terms", "claim: c1, terms: private")]
    [InlineData("CT0004 /groundRules/0/reason", "claim: c1, terms: background, reason: ''")]
    [InlineData("CT0008 /groundRules/0/recorded", "claim: c1, terms: background, recorded: today")]
    public void Read_GroundRuleThatIsWrong_IsToldAtItsField(string problem, string rules) => HasOnly(problem, StoryText.And($"groundRules:\n  - {{ {rules} }}\n"));

    [Theory]
    [InlineData("CT0006 /scales/s/ratings/1/id", "s: { name: S, ratings: [ { id: low, label: Low }, { id: low, label: High } ] }")]
    [InlineData("CT0004 /scales/s/ratings/1/label", "s: { name: S, ratings: [ { id: low, label: Low }, { id: high, label: LOW } ] }")]
    [InlineData("CT0004 /scales/s/name", "s: { name: '', ratings: [ { id: low, label: Low }, { id: high, label: High } ] }")]
    [InlineData("CT0004 /scales/s/ratings/0/label", "s: { name: S, ratings: [ { id: low, label: '' }, { id: high, label: High } ] }")]
    [InlineData("CT0004 /scales/a b", "a b: { name: S, ratings: [ { id: low, label: Low }, { id: high, label: High } ] }")]
    [InlineData("CT0006 /scales/s", "{ s: { name: S, ratings: [ { id: low, label: Low }, { id: high, label: High } ] }, s: { name: T } }")]
    public void Read_ScaleThatIsWrong_IsToldAtItsField(string problem, string scale) => HasOnly(problem, StoryText.And($"scales:\n  {scale}\n"));

    [Fact]
    public void Read_UnknownScaleAndRating_SayWhatWasMeant()
    {
        var document = StoryText.And($"{Scale}assessments:\n  - {{ claim: c1, scale: truht, rating: untrue, by: desk }}\n  - {{ claim: c1, scale: truth, rating: half-ture, by: desk }}\n");

        Assert.Equal(
            ["No scale has the id \"truht\". Did you mean \"truth\"?", "No rating of the scale \"truth\" has the id \"half-ture\". Did you mean \"half-true\"?"],
            document.Problems.Select(problem => problem.Message));
        Assert.Equal(["truth", "half-true"], document.Problems.Select(problem => problem.Suggestion));
    }

    /// <summary>What is wrong with a scale is told once, not again at everything that is rated on it.</summary>
    [Theory]
    [InlineData("CT0003 /scales/s/name", "ratings: [ { id: low, label: Low }, { id: high, label: High } ]")]
    [InlineData("CT0003 /scales/s/ratings", "name: S")]
    [InlineData("CT0003 /scales/s/ratings/1/label", "name: S, ratings: [ { id: low, label: Low }, { id: high } ]")]
    public void Read_AssessmentOnAScaleThatIsWrong_IsNotToldToo(string problem, string scale) =>
        HasOnly(problem, StoryText.And($"scales: {{ s: {{ {scale} }} }}\nassessments:\n  - {{ claim: c1, scale: s, rating: high, by: desk }}\n"));

    [Fact]
    public void Read_QuestionThatCannotBeRead_IsNotToldAgainAtItsAssessment()
    {
        var document = ClaimsDocument.Read(
            """{ "claimTracker": 1, "questions": { "q": { "text": "Who?", "answers": "anybody" } }, "scales": { "s": { "name": "S", "ratings": [ { "id": "a", "label": "A" }, { "id": "b", "label": "B" } ] } }, "assessments": [ { "question": "q", "scale": "s", "rating": "a", "by": "desk" } ] }"""u8.ToArray());

        HasOnly("CT0004 /questions/q/answers", document);
    }

    [Fact]
    public void Read_ReasonsWithoutEnd_AreALimit()
    {
        var document = StoryText.And($"{Scale}assessments:\n  - {{ claim: c1, scale: truth, rating: untrue, by: desk, reasons: [ {string.Join(", ", Enumerable.Repeat("x", 1001))} ] }}\n");

        HasOnly("CT0013 /assessments/0/reasons", document);
        Assert.Equal("'reasons' has 1001 items; at most 1000 are allowed.", document.Problems[0].Message);
    }

    [Fact]
    public void Read_ManyProblems_AreAllListedWithLineAndColumnInOrder()
    {
        var document = StoryText.And(
            """
            scales:
              truth: { name: Truth-o-meter, ratings: [ { id: false, label: "False" }, { id: "true", label: "True" } ] }
            assessments:
              - { claim: c9, question: nowhere, scale: truth, rating: "true" }
              - { question: over, scale: trth, rating: "true", by: desk, evidence: [ "mailto:x@a.example" ] }
            usages:
              - claim: c1
                url: "file:///etc"
                published: never
                as: true
            groundRules:
              - { claim: c1, terms: on the record }
            """);

        Assert.Equal(
            [
                "18:50 CT0004 /scales/truth/ratings/0/id",
                "20:5 CT0003 /assessments/0/by",
                "20:5 CT0004 /assessments/0",
                "20:14 CT0005 /assessments/0/claim",
                "20:28 CT0005 /assessments/0/question",
                "21:30 CT0005 /assessments/1/scale",
                "21:74 CT0012 /assessments/1/evidence/0",
                "23:5 CT0003 /usages/0/title",
                "24:10 CT0012 /usages/0/url",
                "25:16 CT0008 /usages/0/published",
                "26:9 CT0004 /usages/0/as",
                "28:25 CT0004 /groundRules/0/terms",
            ],
            document.Problems.Select(problem => FormattableString.Invariant($"{problem.Line}:{problem.Column} {problem.Code} {problem.Path}")));
        Assert.False(document.IsValid);
    }

    private static void HasOnly(string problem, ClaimsDocument document)
    {
        Assert.Equal([problem], StoryText.Problems(document));
        Assert.All(document.Problems, found => Assert.True(found.Line > 0 && found.Column > 0, found.ToString()));
        Assert.False(document.IsValid);
    }
}
