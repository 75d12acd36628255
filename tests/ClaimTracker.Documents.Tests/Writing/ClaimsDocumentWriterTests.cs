using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests.Writing;

public sealed class ClaimsDocumentWriterTests
{
    private readonly Sample _sample = new();

    [Theory]
    [InlineData("belgorod")]
    [InlineData("richka")]
    public void Write_AStoryOfTheDocs_LosesNothingButNamesOfRatings(string story)
    {
        var read = ClaimsDocument.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "stories", story + ".yaml")));

        foreach (var format in new[] { DocumentFormat.Yaml, DocumentFormat.Json })
        {
            using var output = new MemoryStream();
            var losses = ClaimsDocumentWriter.Write(output, read.Ledger, StoryHeading.Of(read), format);
            var again = ClaimsDocument.Read(output.ToArray());

            Assert.Equal((read.StoryId, read.StoryTitle, read.TimeZone), (again.StoryId, again.StoryTitle, again.TimeZone));
            Assert.Equal(read.Ledger.Entries.Select(EntryLine.Of), again.Ledger.Entries.Select(EntryLine.Of));
            Assert.All(losses, loss => Assert.Equal("CT7008", loss.Code));
        }
    }

    [Fact]
    public void Write_NothingAtAll_IsADocument() => Assert.Equal("claimTracker: 1\n", Yaml(new ClaimLedger(), out _));

    [Fact]
    public void Write_ShortThings_StandOnOneLine()
    {
        _sample.Ledger.Record(Claim.By(Sample.Mayor).That(_sample.Over).Is(YesNoAnswer.Yes).Identified("c1"));

        var yaml = Yaml(_sample.Ledger, out _);

        Assert.Contains("  mayor: {kind: person, name: Mayor Oyelaran, speaksFor: [{party: town, role: mayor}]}\n", yaml, StringComparison.Ordinal);
        Assert.Contains("answer: yes", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ToABuffer_IsTheSameAsToAStream()
    {
        var buffer = new ArrayBufferWriter<byte>();

        ClaimsDocumentWriter.Write(buffer, _sample.Ledger);

        Assert.Equal(Yaml(_sample.Ledger, out _), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Write_AnEarlierMoment_HasWhatWasOnRecordThen()
    {
        var before = _sample.Ledger.Sequence;
        _sample.Ledger.Record(Claim.By(Sample.Mayor).That(_sample.Over).Is(YesNoAnswer.Yes));

        Assert.DoesNotContain("claims:", Yaml(_sample.Ledger.AsOf(before), out _), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_RecordedToTheTick_IsReadToTheTick()
    {
        _sample.Clock.Advance(TimeSpan.FromTicks(1234567));
        _sample.Ledger.Record(Claim.By(Sample.Mayor).That(_sample.Over).Is(YesNoAnswer.Yes));

        var again = ClaimsDocument.Read(Encoding.UTF8.GetBytes(Yaml(_sample.Ledger, out _))).Ledger;

        Assert.Equal(_sample.Ledger.Claims.Single().Recorded, again.Claims.Single().Recorded);
    }

    [Fact]
    public void Write_AmendmentsOfALiveLedger_AreReadInTheirOrder()
    {
        var claim = _sample.Ledger.Record(Claim.By(Sample.Mayor).That(_sample.Wounded).Is(6).Quoting("six").Identified("c1")).Claim;
        foreach (var figure in new[] { 7, 9, 8 })
        {
            claim = _sample.Ledger.Amend(claim, Claim.By(Sample.Mayor).That(_sample.Wounded).Is(figure).Identified("c1"));
            _sample.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var again = ClaimsDocument.Read(Encoding.UTF8.GetBytes(Yaml(_sample.Ledger, out _))).Ledger.Claims.Single();

        Assert.Equal(("8", null), (again.Answer!.ToString(), again.Quote));
    }

    public static TheoryData<string, string> Losses => [.. Acts.Select(act => (act.Code, act.Path))];

    private static IReadOnlyList<(string Code, string Path, Action<Sample, Claim> Act)> Acts =>
    [
        ("CT7001", "/events/retract/c1", (sample, claim) => Later(sample).Retract(claim)),
        ("CT7001", "/counterclaims/c1", (sample, claim) => Countered(sample, claim)),
        ("CT7002", "/entities/nurse", (sample, _) => sample.Ledger.Add(Speaker.Person("nurse", "a nurse"), new EntryNote(By: "Ada"))),
        ("CT7002", "/groundRules/c1", (sample, claim) => sample.Ledger.SetGroundRules(claim, GroundRules.Of(GroundTerms.Background), new EntryNote(Why: "she asked"))),
        ("CT7002", "/reviews/c1", (sample, claim) => sample.Ledger.RecordReview([claim], PublishedReview.By("AFP"), new EntryNote(By: "Ada"))),
        ("CT7010", "/reviews/c1", (sample, claim) => sample.Ledger.RecordReview([claim], PublishedReview.By("AFP").Rated("half \ud83d a character"))),
        ("CT7003", "/findings/CT2001/c1,c2", (sample, _) => Reviewed(sample)),
        ("CT7004", "/entities/mayor", (sample, _) => sample.Ledger.Change(Sample.Mayor.KnownAs("the mayor"))),
        ("CT7004", "/questions/over", (sample, _) => sample.Ledger.Change(sample.Over.Changing())),
        ("CT7005", "/claims/c1", (sample, claim) => sample.Ledger.Redact(claim, ClaimText.Quote)),
        ("CT7006", "/groundRules/c1", (sample, claim) => sample.Ledger.SetGroundRules(claim, GroundRules.Of(GroundTerms.Background).GivenBy(new SourceVault().Keep("somebody")))),
        ("CT7007", "/claims/c9/said", (sample, _) => sample.Ledger.Record(Said(sample, EdtfTime.Parse("2024-05-03", TimeZoneInfo.FindSystemTimeZoneById("Africa/Lagos"))))),
        ("CT7008", "/scales/truth/ratings/0", (sample, claim) => sample.Ledger.Assess(claim, Assessment.Of(Truth["high"]).SignedBy("desk"))),
        ("CT7009", "/scales/truth-2", (sample, claim) => Assessed(sample, claim)),
        ("CT7010", "/claims/c9/quote", (sample, _) => sample.Ledger.Record(Said(sample, EdtfTime.Parse("2024")).Quoting("half \ud83d a character"))),
        ("CT7011", "/claims/c9/answer", (sample, _) => sample.Ledger.Record(Claim.By(Sample.Mayor).That(sample.Wounded).Is(new QuantityAnswer(Quantity.Parse("about 6")) { IsNumber = true }).Identified("c9"))),
    ];

    [Theory]
    [MemberData(nameof(Losses))]
    public void Write_WhatADocumentCannotCarry_IsToldAndTheRestIsRead(string code, string path)
    {
        var claim = _sample.Ledger.Record(Claim.By(Sample.Mayor).That(_sample.Over).Is(YesNoAnswer.Yes).Quoting("It is over.").Identified("c1")).Claim;
        Acts.Single(act => act.Code == code && act.Path == path).Act(_sample, claim);

        var yaml = Yaml(_sample.Ledger, out var losses);

        var loss = Assert.Single(losses, loss => loss.Code == code);
        Assert.Equal(path, loss.Path);
        Assert.Equal((true, true), (loss.Name.Length > 0, loss.Message.EndsWith('.')));
        Assert.Empty(ClaimsDocument.Read(Encoding.UTF8.GetBytes(yaml)).Problems);
    }

    [Fact]
    public void Write_ReviewsOfOthers_AreReadWordForWordInTheirOrder()
    {
        var claim = _sample.Ledger.Record(Claim.By(Sample.Mayor).That(_sample.Over).Is(YesNoAnswer.Yes).Identified("c1")).Claim;
        var other = _sample.Ledger.Record(Claim.By(Sample.Union).That(_sample.Over).Is(YesNoAnswer.Yes).Identified("c2")).Claim;
        var full = PublishedReview.By("AFP: \"Faktencheck\"").Rated("false").Scored(0.000001m).At(new Uri("https://facts.example/7?a=b#c")).PublishedOn(2020, 1, 2).WithMarkup("{\"url\":\"/7\",\n\t\"n\":1e999}");
        _sample.Ledger.RecordReview([other, claim], full);
        _sample.Ledger.RecordReview([claim], PublishedReview.By("Lupa"));
        Later(_sample).RecordReview([claim], PublishedReview.By("AFP").Scored(1).PublishedOn(EdtfTime.Parse("2030~")));

        foreach (var format in new[] { DocumentFormat.Yaml, DocumentFormat.Json })
        {
            using var output = new MemoryStream();
            var losses = ClaimsDocumentWriter.Write(output, _sample.Ledger, format: format);
            var again = ClaimsDocument.Read(output.ToArray()).GetLedgerOrThrow().Entries.OfType<ClaimReviewed>();

            Assert.Equal(_sample.Ledger.Entries.OfType<ClaimReviewed>().Select(Reads), again.Select(Reads));
            Assert.DoesNotContain(losses, loss => loss.Path.StartsWith("/reviews", StringComparison.Ordinal));
        }

        static (string Claims, PublishedReview Review, DateTimeOffset Recorded) Reads(ClaimReviewed entry) => (string.Join(' ', entry.Claims), entry.Review, entry.Recorded);
    }

    [Fact]
    public void Write_MoreClaimsThanADocumentMayHave_IsTold()
    {
        var losses = new LossList();
        var texts = new WrittenTexts(TimeZoneInfo.Utc, isJson: false, losses);
        var notes = new WrittenNotes(texts, new WrittenScales(texts, losses), new EntryTimes(default), losses);
        var record = new RecordLosses(_sample.Ledger.AsOf(int.MaxValue), losses, notes);

        record.TellCount(DocumentLimits.Claims);
        Assert.Empty(losses.ToImmutable());
        record.TellCount(DocumentLimits.Claims + 1);

        var loss = Assert.Single(losses.ToImmutable());
        Assert.Equal(("CT7012", "/claims", "There are 1,000,001 claims, and a document can be read with 1,000,000 at most."), (loss.Code, loss.Path, loss.Message));
    }

    [Fact]
    public void Write_ATimeOfAnotherZone_SpansTheSameTime()
    {
        var said = EdtfTime.Parse("2024-05-03", TimeZoneInfo.FindSystemTimeZoneById("Africa/Lagos"));
        _sample.Ledger.Record(Said(_sample, said));

        var again = ClaimsDocument.Read(Encoding.UTF8.GetBytes(Yaml(_sample.Ledger, out _))).Ledger.Claims.Single();

        Assert.Equal(said.Interval, again.Said!.Interval);
    }

    [Fact]
    public void Write_AsAutomatic_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimsDocumentWriter.Write(Stream.Null, _sample.Ledger, format: DocumentFormat.Auto));

    [Fact]
    public void StoryHeading_WhatNoDocumentHas_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new StoryHeading { Id = "no id" });
        Assert.Throws<ArgumentException>(() => new StoryHeading { Title = " " });
        Assert.Throws<ArgumentNullException>(() => new StoryHeading { TimeZone = null! });
        Assert.Throws<ArgumentException>(() => new StoryHeading { TimeZone = TimeZoneInfo.CreateCustomTimeZone("Ours", TimeSpan.FromHours(1), null, null) });
    }

    private static RatingScale Truth { get; } = RatingScale.Named("truth", "Truth").FromWorstToBest(("low", "Low"), ("high", "High"));

    private static string Yaml(LedgerReader ledger, out ImmutableArray<ExportLoss> losses)
    {
        using var output = new MemoryStream();
        losses = ClaimsDocumentWriter.Write(output, ledger);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static ClaimLedger Later(Sample sample)
    {
        sample.Clock.Advance(TimeSpan.FromHours(1));
        return sample.Ledger;
    }

    private static ClaimDraft Said(Sample sample, EdtfTime time) => Claim.By(Sample.Mayor).That(sample.Over).Is(YesNoAnswer.Yes).SaidOn(time).Identified("c9");

    private static void Countered(Sample sample, Claim claim)
    {
        var other = sample.Ledger.Record(Claim.By(Sample.Union).That(sample.Over).Is(YesNoAnswer.No)).Claim;
        Later(sample).Declare(Counterclaim.Answers(claim, other));
    }

    private static void Reviewed(Sample sample)
    {
        sample.Ledger.Record(Claim.By(Sample.Union).That(sample.Over).Is(YesNoAnswer.No).Identified("c2"));
        sample.Ledger.Dismiss(sample.Ledger.Findings.Single());
    }

    private static void Assessed(Sample sample, Claim claim)
    {
        sample.Ledger.Assess(claim, Assessment.Of(Truth["high"]).SignedBy("desk"));
        sample.Ledger.Assess(claim, Assessment.Of(RatingScale.Named("truth", "Another truth").FromWorstToBest(("low", "Low"), ("high", "High"))["low"]).SignedBy("desk"));
    }
}
