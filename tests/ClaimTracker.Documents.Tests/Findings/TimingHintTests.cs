namespace ClaimTracker.Documents.Tests.Findings;

/// <summary>CT5001: should timing be set?</summary>
public sealed class TimingHintTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Findings_HigherFigureOfOneSpeakerLater_AskForTheTiming()
    {
        _sample.Count("c1", Sample.Mayor, 6, Sample.May(3));
        _sample.Count("c2", Sample.Mayor, 8, Sample.May(4));

        var finding = Assert.Single(Found());

        Assert.Equal(["c1", "c2"], finding.Claims.Select(claim => claim.Id.ToString()));
        Assert.Equal((ComparisonStatus.Note, (Relation?)null, "wounded"), (finding.Status, finding.Relation, finding.Question?.Id.ToString()));
        Assert.Equal(("Should timing be set?", FindingSeverity.Info), (finding.Heading, finding.Severity));
    }

    [Fact]
    public void Findings_DifferentHolds_AskForTheTiming()
    {
        _sample.Record(Figure(Sample.Mayor, 6).HoldsOn(2024, 5, 3), "c1");
        _sample.Record(Figure(Sample.Union, 6).HoldsOn(2024, 5, 4), "c2");

        Assert.Equal(["c1", "c2"], Assert.Single(Found()).Claims.Select(claim => claim.Id.ToString()));
    }

    [Fact]
    public void Findings_HintAlone_LeavesTheStateAsItIs()
    {
        _sample.Record(Figure(Sample.Mayor, 6).HoldsOn(2024, 5, 3), "c1");
        _sample.Record(Figure(Sample.Union, 6).HoldsOn(2024, 5, 4), "c2");

        Assert.Equal(QuestionState.Agreed, _sample.Ledger.On(_sample.Wounded).State);
    }

    [Fact]
    public void Findings_LowerFigureLater_TellNothing()
    {
        _sample.Count("c1", Sample.Mayor, 8, Sample.May(3));
        _sample.Count("c2", Sample.Mayor, 6, Sample.May(4));

        Assert.Empty(Found());
    }

    [Fact]
    public void Findings_HigherFigureOfAnotherSpeaker_TellsNothing()
    {
        _sample.Count("c1", Sample.Mayor, 6, Sample.May(3));
        _sample.Count("c2", Sample.Union, 8, Sample.May(4));

        Assert.Empty(Found());
    }

    [Fact]
    public void Findings_OneHolds_TellsNothing()
    {
        _sample.Record(Figure(Sample.Mayor, 6).HoldsOn(2024, 5, 3), "c1");
        _sample.Record(Figure(Sample.Union, 6).HoldsOn(2024, 5, 3), "c2");
        _sample.Record(Figure(Sample.Union, 6), "c3");

        Assert.Empty(Found());
    }

    [Fact]
    public void Findings_RisingFigureRetracted_TellNothing()
    {
        _sample.Count("c1", Sample.Mayor, 6, Sample.May(3));
        _sample.Ledger.Retract(_sample.Count("c2", Sample.Mayor, 8, Sample.May(4)));

        Assert.Empty(Found());
    }

    [Theory]
    [InlineData(Timing.Cumulative)]
    [InlineData(Timing.Changing)]
    public void Findings_TimingSet_TellNothing(Timing timing)
    {
        var asked = Question.Named("so-far", "How many so far?").WithQuantity();
        var question = _sample.Ledger.Ask(timing == Timing.Cumulative ? asked.Cumulative() : asked.Changing());
        _sample.Record(Claim.By(Sample.Mayor).That(question).Is(Quantity.Exactly(6)).SaidOn(Sample.May(3)), "c1");
        _sample.Record(Claim.By(Sample.Mayor).That(question).Is(Quantity.Exactly(8)).SaidOn(Sample.May(4)), "c2");

        Assert.Empty(Found());
    }

    private ClaimDraft Figure(Speaker speaker, decimal figure) => Claim.By(speaker).That(_sample.Wounded).Is(Quantity.Exactly(figure));

    private IEnumerable<Finding> Found() => _sample.Ledger.Findings.Where(finding => finding.Code == "CT5001");
}
