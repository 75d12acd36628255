namespace ClaimTracker.Testing.Tests;

public sealed class RuleLawsTests
{
    private static readonly ClaimLedger Story = SampleLedgers.Belgorod();

    // Every kind of entry is recorded again: what is left of a sample has to be there for the rule.
    [Fact]
    public void Check_SoundRule_HoldsOverEverySample()
    {
        var rule = new RuleOf(view =>
            from standing in view.Standings
            from position in standing.Positions
            select ((IEnumerable<Claim>)position.Claims, $"{standing} {position} {position.InForce.Length} {position.Origins}"));

        RuleLaws.Check(rule, Story);
        RuleLaws.Check(rule, Story.AsOf(30));
        RuleLaws.Check(rule, SampleLedgers.EveryFinding());
        RuleLaws.Check(rule, SampleLedgers.Generated(200, seed: 5));
    }

    [Fact]
    public void Check_ByOrderOfRecording_PrintsWhatItFound() => Failing.With(
        """
        The rule CT9200 (Of the test) breaks a law. It finds the same, whatever the order in which the claims were recorded; found at first, and not again:

          CT9200 Of the test: mayor-yes, union-no, on strike-over
            mayor-yes came first.
        """,
        () => RuleLaws.Check(
            new RuleOf(view => view.Claims.Any() ? [(view.Claims, $"{view.Claims.MinBy(claim => claim.Sequence)!.Id} came first.")] : []), SampleLedgers.Dispute()));

    [Fact]
    public void Check_ChangesItsMind_PrintsWhatItFound()
    {
        var asked = 0;

        Failing.With(
            "The rule CT9200 (Of the test) breaks a law. It finds the same when it is asked again; ",
            () => RuleLaws.Check(new RuleOf(view => view.Claims.Any() ? [(view.Claims, $"Asked {asked++} times.")] : []), SampleLedgers.Dispute()));
    }

    [Fact]
    public void Check_FindsSomethingTwice_PrintsIt() => Failing.With(
        "The rule CT9200 (Of the test) breaks a law. It finds nothing twice; found twice:\n\n  CT9200 Of the test: mayor-yes, union-no, on strike-over\n    Both.",
        () => RuleLaws.Check(new RuleOf(view => view.Claims.Any() ? [(view.Claims, "Both."), (view.Claims, "Both.")] : []), SampleLedgers.Dispute()));

    [Fact]
    public void Check_FindsNothing_SaysThatNothingIsProved() =>
        Assert.Contains("CT9200 finds nothing in the sample", Assert.Throws<ArgumentException>("sample", () => RuleLaws.Check(new RuleOf(_ => []), Story)).Message, StringComparison.Ordinal);

    [Fact]
    public void Check_SampleWithAComparerOfTheHouse_NeedsTheOptions()
    {
        var rule = new RuleOf(view => view.Claims.Any() ? [(view.Claims, "There are claims.")] : []);
        var sample = new ClaimLedger(new ClaimTrackerOptions().AddComparer(new Alike()));
        var mayor = sample.Add(Speaker.Person("mayor", "the mayor"));
        sample.Record(Claim.By(mayor).That(sample.Ask(Question.Named("where", "Where?").WithText().ComparedBy("alike"))).Is("here"));

        Assert.Throws<EntryRefusedException>(() => RuleLaws.Check(rule, sample));
        RuleLaws.Check(rule, sample, options => options.AddComparer(new Alike()));
    }

    [Fact]
    public void Check_RuleThatThrows_TellsWhat()
    {
        var rule = new RuleOf(view => view.Claims.Any() ? throw new FormatException("Not like this.") : []);

        var failure = Assert.Throws<ExpectationException>(() => RuleLaws.Check(rule, Story));

        Assert.StartsWith("The rule CT9200 (Of the test) breaks a law. It throws nowhere, and gives no null.\nThe rule CT9200", failure.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(failure.InnerException);
    }

    [Fact]
    public void Check_Sample_IsLeftAsItIs()
    {
        var before = Story.Sequence;

        RuleLaws.Check(new RuleOf(view => view.Claims.Any() ? [(view.Claims, "There are claims.")] : []), Story);

        Assert.Equal(before, Story.Sequence);
    }

    private sealed class Alike() : AnswerComparer("alike")
    {
        public override AnswerRelation Compare(Answer first, Answer second) => AnswerRelation.Overlapping;
    }

    private sealed class RuleOf(Func<LedgerView, IEnumerable<(IEnumerable<Claim> Claims, string Explanation)>> find)
        : LedgerRule(new FindingDescriptor("CT9200", "Of the test"))
    {
        protected override IEnumerable<Finding> Examine(LedgerView view) => find(view).Select(found => Found(found.Claims, found.Explanation));
    }
}
