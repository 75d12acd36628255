namespace ClaimTracker.Testing.Tests;

public sealed class ComparisonExpectationTests
{
    private static readonly ClaimLedger Every = SampleLedgers.EveryFinding();

    [Fact]
    public void Conflict_AllSteps_Hold() =>
        Expect.That(Compare("ct2003")).IsConflict().Is(Relation.Contrary).Because(Reason.DisjointIntervals).WithCode("CT2003");

    [Fact]
    public void PossibleConflict_AndUpdate_AreTheirOwn()
    {
        Expect.That(Compare("ct4002")).IsPossibleConflict();
        Expect.That(Compare("ct4001")).IsNoConflict();
        Failing.Message(() => Expect.That(Compare("ct4002")).IsConflict());
        Failing.Message(() => Expect.That(Compare("ct4002")).IsNoConflict());
        Failing.Message(() => Expect.That(Compare("ct2003")).IsPossibleConflict());
    }

    [Fact]
    public void Failure_Says_HowTheyCompareAndWhy() => Failing.With(
        """
        Expected ct2003-a and ct2003-b to give the relation Same.
        They give Contrary, Conflict, DisjointIntervals, CT2003:

          How many people were aboard?
        """,
        () => Expect.That(Compare("ct2003")).Is(Relation.Same));

    [Fact]
    public void Failure_OfReasonOrCode_SaysWhichWasExpected()
    {
        Failing.With("Expected ct2003-a and ct2003-b to give the reason Denied.", () => Expect.That(Compare("ct2003")).Because(Reason.Denied));
        Failing.With("Expected ct2003-a and ct2003-b to give CT2001 (Rival answers).", () => Expect.That(Compare("ct2003")).WithCode("CT2001"));
    }

    private static Comparison Compare(string question) =>
        Every.Compare(Every.GetClaim(new ClaimId($"{question}-a")), Every.GetClaim(new ClaimId($"{question}-b")));
}
