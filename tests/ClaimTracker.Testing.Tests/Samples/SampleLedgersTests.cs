using System.Text;
using ClaimTracker.Documents;

namespace ClaimTracker.Testing.Tests;

public sealed class SampleLedgersTests
{
    public static TheoryData<string> Samples => [.. Makers.Keys];

    private static readonly Dictionary<string, Func<ClaimTrackerOptions?, ClaimLedger>> Makers = new()
    {
        [nameof(SampleLedgers.Dispute)] = SampleLedgers.Dispute,
        [nameof(SampleLedgers.Belgorod)] = SampleLedgers.Belgorod,
        [nameof(SampleLedgers.EveryFinding)] = SampleLedgers.EveryFinding,
        [nameof(SampleLedgers.Generated)] = options => SampleLedgers.Generated(400, seed: 7, options),
    };

    [Fact]
    public void Dispute_IsWhatItsPageSays()
    {
        var ledger = SampleLedgers.Dispute();

        Expect.That(ledger).FindsOnly("CT2001").Finds("CT2001").Between("mayor-yes", "union-no").On("strike-over").WithStatus(ComparisonStatus.Conflict).Once();
        Expect.That(ledger).On("strike-over").IsDisputed();
    }

    [Fact]
    public void EveryFinding_Codes_AreThoseOfTheCatalogueOnceEach()
    {
        var findings = SampleLedgers.EveryFinding().Findings;

        Assert.Equal(FindingCatalogue.All.Select(descriptor => descriptor.Id), findings.Select(finding => finding.Code));
    }

    [Fact]
    public void EveryFinding_Each_IsOnTheQuestionOfItsCode() => Assert.All(
        SampleLedgers.EveryFinding().Findings,
        finding =>
        {
            var question = finding.Code.ToLowerInvariant();
            Assert.Equal(question, finding.Question!.Id.ToString());
            Assert.Equal(finding.Claims.Select((_, number) => $"{question}-{"ab"[number]}"), finding.Claims.Select(claim => claim.Id.ToString()));
        });

    // Counts at the boundaries of a question, which has twenty claims.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(1000, 50)]
    public void Generated_Claims_AreAsManyAsAskedFor(int claims, int questions)
    {
        var ledger = SampleLedgers.Generated(claims, seed: 1);

        Assert.Equal(claims, ledger.Claims.Count());
        Assert.Equal(questions, ledger.Questions.Count);
    }

    [Fact]
    public void Generated_FewerThanNone_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("claims", () => SampleLedgers.Generated(-1, seed: 1));

    [Fact]
    public void Generated_AnotherSeed_IsAnotherLedger() =>
        Assert.NotEqual(LinesOf(SampleLedgers.Generated(100, seed: 1)), LinesOf(SampleLedgers.Generated(100, seed: -1)));

    [Fact]
    public void Generated_LargeOne_HasFindingsOfManyKindsAndQuestionsInManyStates()
    {
        var ledger = SampleLedgers.Generated(2_000, seed: 3);

        Assert.Equal(
            ["CT1001", "CT1002", "CT2001", "CT2002", "CT2003", "CT2004", "CT2005", "CT3002", "CT3003", "CT4001", "CT4002", "CT5001"],
            ledger.FindingGroups.Select(group => group.Example.Code).Distinct());
        Assert.Equal(
            [QuestionState.Disputed, QuestionState.PossiblyDisputed, QuestionState.Agreed, QuestionState.Differing],
            ledger.Standings.Select(standing => standing.State).Distinct().Order());
    }

    /// <summary>So that the ledger of a seed stays what it is.</summary>
    [Fact]
    public void Generated_SeedSeven_IsTheApprovedLedger() => Approved.Text("generated-60-seed-7", LinesOf(SampleLedgers.Generated(60, seed: 7)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_MadeTwice_GivesTheSameEntries(string sample) => Assert.Equal(LinesOf(Makers[sample](null)), LinesOf(Makers[sample](null)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_MadeTwice_SharesNothing(string sample)
    {
        var (first, second) = (Makers[sample](null), Makers[sample](null));

        first.Add(Topic.Named("new-here", "something new"));

        Assert.Equal(first.Sequence - 1, second.Sequence);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_WithoutOptions_HasAClockThatStandsAtNoon(string sample)
    {
        var ledger = Makers[sample](null);

        ledger.Add(Topic.Named("new-here", "something new"));

        Assert.Equal(FixedClock.Noon, ledger.Entries.Last().Recorded);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_WithOptions_WorksByThem(string sample)
    {
        var late = new FixedClock(FixedClock.Noon.AddYears(1));

        var ledger = Makers[sample](new ClaimTrackerOptions { TimeProvider = late }.AddRule<HouseRule>());
        ledger.Add(Topic.Named("new-here", "something new"));

        Assert.Equal(late.GetUtcNow(), ledger.Entries.Last().Recorded);
        Assert.Contains(ledger.Findings, finding => finding.Code == "CT9100");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_ThroughAFactory_IsTheSameLedger(string sample)
    {
        var ledger = Makers[sample](null);

        var again = new LedgerFactory(new ClaimTrackerOptions()).Replay(ledger.Entries);

        Assert.Equal(LinesOf(ledger), LinesOf(again));
    }

    // The report of the ledger, and that of the story it is made of.
    [Fact]
    public void Belgorod_Report_IsThatOfTheStory()
    {
        var story = ClaimsDocument.Read(File.ReadAllBytes(StoryLines.StoryFile));

        Assert.Equal(Report(stream => CheckReport.Write(stream, story.Ledger)), Report(stream => CheckReport.Write(stream, SampleLedgers.Belgorod())));
    }

    private static string Report(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string LinesOf(ClaimLedger ledger) => string.Join('\n', ledger.Entries.Select(EntryLine.Of));

    private sealed class HouseRule() : LedgerRule(new FindingDescriptor("CT9100", "Every position"))
    {
        protected override IEnumerable<Finding> Examine(LedgerView view) =>
            from standing in view.Standings
            from position in standing.Positions
            select Found(position, $"Somebody says {position}.");
    }
}
