using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>The order in which things stand in a document says nothing.</summary>
public sealed class OrderTests
{
    [Fact]
    public void Check_AnotherOrderInTheFile_PrintsTheSameBytes() => Law.HoldsFor((document, dice) =>
    {
        var shuffled = RandomOrder.Of(document, dice);

        Assert.Equal(Printed.Check(document), Printed.Check(shuffled));
        Assert.Equal(Printed.Check(document, FindingLayout.Grouped), Printed.Check(shuffled, FindingLayout.Grouped));
    });

    [Fact]
    public void CompareAllPairs_AnotherOrderInTheFile_PrintsTheSameBytes() => Law.HoldsFor(
        (document, dice) => Assert.Equal(
            Printed.AllPairs(Printed.ReadValid(document).Ledger),
            Printed.AllPairs(Printed.ReadValid(RandomOrder.Of(document, dice)).Ledger)),
        full: 2_000);
}
