using System.Text;

namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>Where places lie on a map, as documents say it.</summary>
public sealed class CoordinatesTests
{
    [Theory]
    [InlineData("claimTracker: 1\nentities: { pier: { kind: place, name: Pier 4, coordinates: { latitude: 50.5427, longitude: -35.1402 } } }", 50.5427, -35.1402)]
    [InlineData("claimTracker: 1\nentities: { pier: { kind: place, name: Pier 4, coordinates: { longitude: +180, latitude: -90.000 } } }", -90, 180)]
    [InlineData("""{ "claimTracker": 1, "entities": { "pier": { "kind": "place", "name": "Pier 4", "coordinates": { "latitude": 0.3333333333333333, "longitude": 0 } } } }""", 1 / 3d, 0)]
    public void Read_Place_IsWhereTheDocumentSays(string document, double latitude, double longitude) =>
        Assert.Equal(new Coordinates(latitude, longitude), Assert.IsType<Place>(Assert.Single(Read(document).GetLedgerOrThrow().Entities)).Coordinates);

    [Fact]
    public void Read_PlaceWithoutThem_HasNone() =>
        Assert.Null(Assert.IsType<Place>(Assert.Single(Read("claimTracker: 1\nentities: { pier: { kind: place, name: Pier 4, coordinates: ~ } }").GetLedgerOrThrow().Entities)).Coordinates);

    [Theory]
    [InlineData("topic")]
    [InlineData("state")]
    public void Read_NoPlace_IsAProblem(string kind)
    {
        var problem = Assert.Single(Read($"claimTracker: 1\nentities: {{ x: {{ kind: {kind}, name: X, coordinates: {{ latitude: 1, longitude: 2 }} }} }}").Problems);

        Assert.Equal("CT0004 at /entities/x/coordinates: \"x\" is no place; only places have coordinates.", problem.ToString());
    }

    [Fact]
    public void RecordInto_LedgerThatHasThePlaceElsewhere_IsRefused()
    {
        var ledger = new ClaimLedger();
        ledger.Add(Place.Named("pier", "Pier 4").At(1, 2));

        Read("claimTracker: 1\nentities: { pier: { kind: place, name: Pier 4, coordinates: { latitude: 1, longitude: 2 } } }").RecordInto(ledger);

        Assert.Throws<EntryRefusedException>(() => Read("claimTracker: 1\nentities: { pier: { kind: place, name: Pier 4, coordinates: { latitude: 1, longitude: 3 } } }").RecordInto(ledger));
    }

    [Fact]
    public void Read_ComparerOfEntitiesOnAQuestionThatTakesText_IsAProblem()
    {
        var options = new ClaimTrackerOptions().AddComparer(new Everywhere());

        var problem = Assert.Single(ClaimsDocument.Read(Encoding.UTF8.GetBytes("claimTracker: 1\nquestions: { where: { text: Where?, comparer: map } }"), options: options).Problems);

        Assert.Equal(("CT0004", "/questions/where/comparer", 2, 47), (problem.Code, problem.Path, problem.Line, problem.Column));
    }

    private static ClaimsDocument Read(string text) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(text));

    private sealed class Everywhere() : EntityComparer("map")
    {
        public override AnswerRelation Compare(Entity first, Entity second) => AnswerRelation.Overlapping;
    }
}
