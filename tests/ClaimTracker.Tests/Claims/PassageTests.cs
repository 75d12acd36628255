namespace ClaimTracker.Tests;

public sealed class PassageTests
{
    private static readonly Uri Page = new("https://example.org/page");
    private static readonly Passage Whole = Passage.Of("We opened it in '32.").Between("she said: ", " And then").From(10, 30);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void Of_Blank_Throws(string exact) => Assert.Throws<ArgumentException>(nameof(exact), () => Passage.Of(exact));

    [Theory]
    [InlineData(-1, 3, "start")]
    [InlineData(3, 3, "end")]
    [InlineData(4, 3, "end")]
    [InlineData(0, 1_000_000_001, "end")]
    public void From_NoRange_Throws(int start, int end, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => Passage.Of("a").From(start, end));

    [Fact]
    public void From_FirstAndLastPosition_AreAllowed() =>
        Assert.Equal((0, 1_000_000_000), (Passage.Of("a").From(0, 1_000_000_000).Start, Passage.Of("a").From(0, 1_000_000_000).End));

    [Fact]
    public void Between_Blank_SaysNothing() => Assert.Equal(Passage.Of("a"), Passage.Of("a").Between("", "  "));

    [Fact]
    public void Equals_OnePartOther_IsNot()
    {
        Assert.Equal((Whole, Whole.GetHashCode()), (Passage.Of("We opened it in '32.").From(10, 30).Between("she said: ", " And then"), Whole.GetHashCode()));
        Assert.NotEqual(Whole, Whole.Between("she said: ", null));
        Assert.NotEqual(Whole, Whole.Between(null, " And then"));
        Assert.NotEqual(Whole, Whole.From(10, 31));
        Assert.NotEqual(Whole, Passage.Of("We").Between("she said: ", " And then").From(10, 30));
        Assert.NotEqual(AttributionHop.Through(Some.Cnn).At(Page), AttributionHop.Through(Some.Cnn).At(Page).At(Whole));
    }

    [Fact]
    public void Record_WithAPassage_KeepsIt()
    {
        var ledger = Some.Ledger(Told(Whole));

        Assert.Equal(Whole, Some.Claim(ledger, "c1").Via[0].Passage);
        Assert.Null(Some.Claim(ledger, "c1").Via[1].Passage);
    }

    [Fact]
    public void Record_WithoutAPage_IsRefused()
    {
        var ledger = Some.Ledger();

        var refused = Assert.Throws<ClaimRefusedException>(() => ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(AttributionHop.Through(Some.Cnn).At(Whole))));

        Assert.Equal((ProblemCode.MissingField, "/via/0/url"), (refused.Problems[0].Code, refused.Problems[0].Path));
    }

    [Fact]
    public void Record_TooLong_IsRefusedByPart()
    {
        var ledger = Some.Ledger();
        var text = new string('a', (64 * 1024) + 1);

        var refused = Assert.Throws<ClaimRefusedException>(() => ledger.Record(Told(Passage.Of(text).Between(text, text))));

        Assert.Equal(["/via/0/passage/exact", "/via/0/passage/prefix", "/via/0/passage/suffix"], refused.Problems.Select(problem => problem.Path));
        Assert.All(refused.Problems, problem => Assert.Equal(ProblemCode.LimitExceeded, problem.Code));
    }

    [Fact]
    public void Lines_WithAPassage_AreReadAsTheyWere()
    {
        var ledger = Some.Ledger(Told(Whole), Told(Passage.Of("six")));

        var lines = ledger.Entries.Select(entry => EntryLine.Of(entry)).ToList();
        var again = ClaimLedger.Replay(lines.Select(line => EntryLine.Read(line)));

        Assert.Contains(""","passage":{"exact":"We opened it in '32.","prefix":"she said: ","suffix":" And then","start":10,"end":30}}""", string.Concat(lines), StringComparison.Ordinal);
        Assert.Equal(Whole, Some.Claim(again, "c1").Via[0].Passage);
        Assert.Equal(lines, again.Entries.Select(entry => EntryLine.Of(entry)));
    }

    [Theory]
    [InlineData("""{"prefix":"a"}""", "CT0003", "exact")]
    [InlineData("""{"exact":" "}""", "CT0004", "exact")]
    [InlineData("""{"exact":"a","start":3}""", "CT0003", "end")]
    [InlineData("""{"exact":"a","end":3}""", "CT0003", "start")]
    [InlineData("""{"exact":"a","start":3,"end":3}""", "CT0004", "end")]
    [InlineData("""{"exact":"a","start":-1,"end":3}""", "CT0004", "start")]
    [InlineData("""{"exact":"a","words":"b"}""", "CT0002", "words")]
    public void Lines_PassageThatIsNone_AreRefused(string passage, string code, string field)
    {
        var line = EntryLine.Of(Some.Ledger(Told(Whole)).Entries.Last());
        var at = line.IndexOf("{\"exact\"", StringComparison.Ordinal);
        var end = line.IndexOf('}', at) + 1;

        var refused = Assert.Throws<EntryLineException>(() => EntryLine.Read(line[..at] + passage + line[end..]));

        var problem = Assert.Single(refused.Problems);
        Assert.Equal((code, "/claim/via/0/passage/" + field), (problem.Code, problem.Path));
    }

    [Fact]
    public void Redact_Quote_TakesThePassagesToo()
    {
        var ledger = Some.Ledger(Told(Whole).Quoting("We opened it in '32."), Told(Passage.Of("elsewhere")));

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Quote);

        var passage = Some.Claim(ledger, "c1").Via[0].Passage!;
        Assert.Equal((Some.Claim(ledger, "c1").Quote, null, null, null, null), (passage.Exact, passage.Prefix, passage.Suffix, passage.Start, passage.End));
        Assert.StartsWith("[redacted ", passage.Exact, StringComparison.Ordinal);
        Assert.Equal("elsewhere", Some.Claim(ledger, "c2").Via[0].Passage?.Exact);
        Assert.DoesNotContain("We opened", string.Concat(ledger.Entries.Select(entry => EntryLine.Of(entry))), StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_Wording_LeavesThePassage()
    {
        var ledger = Some.Ledger(Told(Whole).InWords("in 1932"));

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Wording);

        Assert.Equal(Whole, Some.Claim(ledger, "c1").Via[0].Passage);
    }

    private static ClaimDraft Told(Passage passage) =>
        Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(AttributionHop.Through(Some.Cnn).At(Page).At(passage), Some.Gazette);
}
