namespace ClaimTracker.Tests.Ledger;

public sealed class LedgerFactoryTests
{
    [Fact]
    public void Create_WithoutContainer_GivesLedgersWithTheOptionsAsTheyWere()
    {
        var options = new ClaimTrackerOptions { QuantityTolerance = 0.2 };
        var factory = new LedgerFactory(options);
        options.QuantityTolerance = 0.3;

        var (first, second) = (factory.Create(), factory.Create());

        Assert.NotSame(first, second);
        Assert.Equal(new Tolerance(0.2m), second.Ask(Question.Named("how-many", "How many?").WithQuantity("people")).Tolerance);
    }

    [Fact]
    public void Constructor_WrongOptions_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new LedgerFactory((ClaimTrackerOptions)null!));
        Assert.Throws<InvalidOperationException>(() => new LedgerFactory(new ClaimTrackerOptions { QuantityTolerance = double.NaN }));
    }
}
