namespace ClaimTracker.Tests;

public sealed class PlaceTests
{
    private static readonly Place Pier = Place.Named("pier", "Pier 4");

    [Fact]
    public void Coordinates_NeverGiven_AreNull() => Assert.Null(Pier.Coordinates);

    [Fact]
    public void At_Twice_TheLastCallWinsAndTheFirstPlaceStaysAsItWas()
    {
        var first = Pier.At(1, 2);
        var second = first.KnownAs("the pier").At(3, 4);

        Assert.Equal((new Coordinates(1, 2), new Coordinates(3, 4), "the pier"), (first.Coordinates, second.Coordinates, second.Aliases[0]));
    }

    [Fact]
    public void At_OutsideTheRange_Throws() => Assert.Throws<ArgumentOutOfRangeException>("latitude", () => Pier.At(91, 0));

    [Fact]
    public void Change_Coordinates_EarlierMomentsKeepTheOldOnes()
    {
        var ledger = new ClaimLedger();
        ledger.Add(Pier.At(1, 2));
        var before = ledger.Now;

        ledger.Change(Pier.At(3, 4));

        Assert.Equal((new Coordinates(1, 2), new Coordinates(3, 4)), (At(before), At(ledger)));
    }

    [Fact]
    public void Redact_Place_TakesItsCoordinates()
    {
        var ledger = new ClaimLedger();
        ledger.Add(Pier.At(1, 2));
        var before = ledger.Now;

        ledger.Redact(Pier);

        Assert.Null(Assert.IsType<Place>(Assert.Single(ledger.Entities)).Coordinates);
        Assert.Null(Assert.IsType<Place>(Assert.Single(before.Entities)).Coordinates);
    }

    private static Coordinates? At(LedgerView ledger) => ((Place)ledger.GetEntity(Pier.Id)).Coordinates;
}
