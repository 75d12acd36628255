using System.Text;

namespace ClaimTracker.Documents.Tests.JsonLines;

public sealed class JsonLinesClaimsTests
{
    [Fact]
    public void Read_ClaimsOfAPipeline_MakesWhatTheyName()
    {
        var read = Read(
            """
            {"speaker":"Mayor Oyelaran","speakerKind":"person","question":"over","questionText":"Is the strike over?","answers":"yesNo","answer":true,"said":"2024-05-03"}

            {"speaker":"union","question":"over","answer":"no","via":[{"outlet":"post","url":"https://example.org/1","cites":["https://example.org/2"]}]}

            """);

        Assert.Empty(read.Problems);
        Assert.Equal("CT2001", Assert.Single(read.Ledger.Findings).Code);
        Assert.Equal(["CT6001", "CT6002", "CT6301", "CT6001", "CT6001"], read.Notes.Select(note => note.Code));
        Assert.Equal("line 3, /via/0/outlet", read.Notes[4].Path);
    }

    [Fact]
    public void Read_BadLines_AreAllListedAndNothingIsRecorded()
    {
        var read = Read(
            """
            {"speaker":"a","question":"q","answers":"quantity","answer":6,"sayd":"2024"}
            {"speaker":"a","question":"q","answer":{"about":6}}
            {"speaker":7,"question":"q","answer":"six"}
            not json
            [1]
            {"speaker":"a","question":"q","answer":8,"via":{"outlet":"post"}}
            {"speaker":"a","speaker":"b","question":"q","answer":8}
            {"speaker":"a","question":"q","answer":"\ud83d"}
            """);

        Assert.False(read.IsValid);
        Assert.Equal(
            [
                (1, "CT0002", "/sayd"),
                (2, "CT0004", "/answer"),
                (3, "CT0004", "/speaker"),
                (4, "CT0001", ""),
                (5, "CT0001", ""),
                (6, "CT0004", "/via"),
                (7, "CT0006", "/speaker"),
                (8, "CT0001", ""),
            ],
            read.Problems.Select(problem => (problem.Line!.Value, problem.Code, problem.Path)));
        Assert.Contains("Did you mean \"said\"?", read.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EntriesOfALedger_AreToldApart()
    {
        using var lines = new MemoryStream();
        EntryLines.Write(lines, new Sample().Ledger.Entries);
        lines.Position = 0;

        var read = JsonLinesClaims.Read(lines);

        Assert.StartsWith("This is an entry of a ledger", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "only": ["flood"] }""", "only flood")]
    [InlineData("""["flood","fire"]""", "flood, fire")]
    [InlineData("\"the flood\"", "flood")]
    [InlineData("""{ "unknown": true }""", "not known")]
    public void Read_AnswersOfEntities_AreThoseOfADocument(string answer, string expected)
    {
        var sample = new Sample();
        var many = sample.Ledger.Ask(Question.Named("causes", "What caused it?").WithManyEntities());

        var read = Read($$"""{"speaker":"mayor","question":"{{many.Id}}","answer":{{answer}}}""", new ClaimImportOptions { Into = sample.Ledger });

        Assert.Empty(read.Problems);
        Assert.Equal(expected, read.Ledger.Claims.Single().Answer is EntityAnswer named ? named.ToString() : "not known");
    }

    [Fact]
    public void Read_ALineWithoutEnd_IsALimitAndNoHang()
    {
        using var lines = new EndlessStream(length: null);

        var read = JsonLinesClaims.Read(lines);

        Assert.Equal(ProblemCode.LimitExceeded, Assert.Single(read.Problems).Code);
    }

    [Fact]
    public void Write_TheSampleClaim_IsALineThatSaysAllOfItself()
    {
        var sample = new Sample();
        sample.Ledger.Record(Claim.By(Sample.Union).That(sample.Wounded).Is(6).ReportedBy(AttributionHop.Through(Sample.Gazette)).SaidOn(2024, 5, 3).Identified("c1"));
        using var lines = new MemoryStream();

        JsonLinesClaims.Write(lines, sample.Ledger);

        Assert.Equal(
            """
            {"id":"c1","speaker":"union","speakerName":"the dockers\u0027 union","speakerKind":"organisation","question":"wounded","questionText":"How many were wounded?","answers":"quantity","unit":"people","answer":6,"said":"2024-05-03","recorded":"2024-05-03T09:00:00Z","via":[{"outlet":"gazette","outletName":"the Gazette","outletKind":"outlet"}]}

            """,
            Encoding.UTF8.GetString(lines.ToArray()));
    }

    private static ImportedClaims Read(string text, ClaimImportOptions? options = null) => JsonLinesClaims.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), options);
}
