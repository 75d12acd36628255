namespace ClaimTracker.Testing.Tests;

public sealed class FindingExpectationTests
{
    private static readonly ClaimLedger Every = SampleLedgers.EveryFinding();

    [Fact]
    public void Steps_ThatHold_GoOn() => Expect.That(Every).Finds("CT3002")
        .About("ct3002-b", "ct3002-a").On("ct3002").WithStatus(ComparisonStatus.Note).WithSeverity(FindingSeverity.Info).Saying("not shown to be independent").Once();

    [Fact]
    public void Between_Claims_IsBetweenTheirIds() =>
        Expect.That(Every).Finds("CT2001").Between(Every.GetClaim(new ClaimId("ct2001-b")), Every.GetClaim(new ClaimId("ct2001-a")));

    [Fact]
    public void Between_OneClaimOfThree_DoesNotHold() => Failing.With(
        "Expected the ledger to find CT2001 (Rival answers) between ct2001-a and ct2002-b.\nFound instead:\n\n  CT2001 Conflict: ct2001-a, ct2001-b, on ct2001\n",
        () => Expect.That(Every).Finds("CT2001").Between("ct2001-a", "ct2002-b"));

    [Theory]
    [InlineData("Expected the ledger to find CT2001 (Rival answers) on ct2002.", "on")]
    [InlineData("Expected the ledger to find CT2001 (Rival answers) with status Possible.", "status")]
    [InlineData("Expected the ledger to find CT2001 (Rival answers) with severity Info.", "severity")]
    [InlineData("Expected the ledger to find CT2001 (Rival answers) saying \"the cook\".", "saying")]
    [InlineData("Expected the ledger to find CT2001 (Rival answers) about ct2001-a.", "about")]
    [InlineData("Expected the ledger to find CT2001 (Rival answers) on ct2001 3 times. It did so once:", "times")]
    public void Step_ThatDoesNotHold_SaysTheSentenceSoFar(string first, string step)
    {
        var found = Expect.That(Every).Finds("CT2001");

        Failing.With(first, () => _ = step switch
        {
            "on" => found.On("ct2002"),
            "status" => found.WithStatus(ComparisonStatus.Possible),
            "severity" => found.WithSeverity(FindingSeverity.Info),
            "saying" => found.Saying("the cook"),
            "about" => found.About("ct2001-a"),
            _ => found.On("ct2001").Times(3),
        });
    }

    [Fact]
    public void Step_AfterOneThatDidNotHold_UsesTheSentenceAgain()
    {
        var found = Expect.That(Every).Finds("CT2001");

        Failing.Message(() => found.On("ct2002"));

        found.On("ct2001");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Finds_NoCode_Throws(string code) => Assert.Throws<ArgumentException>(nameof(code), () => Expect.That(Every).Finds(code));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Times_FewerThanOnce_Throws(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(count), () => Expect.That(Every).Finds("CT2001").Times(count));
}
