namespace ClaimTracker.Tests;

public sealed class EntryLineTests
{
    private const string Retracted = """{"v":1,"sequence":3,"recorded":"2024-05-03T12:00:00.0000000Z","kind":"claimRetracted","by":"Ada","claim":"c2"}""";

    [Fact]
    public void Of_Entry_IsItsLine() =>
        Assert.Equal(Retracted, EntryLine.Of(new ClaimRetracted(3, Some.Noon, new EntryNote("Ada"), new ClaimId("c2"))));

    [Fact]
    public void Read_FieldsInAnotherOrderAndEscaped_GivesTheSameEntry() => Assert.Equal(
        Retracted,
        EntryLine.Of(EntryLine.Read(
            """ { "claim" : "c2", "by":"\u0041da", "k\u0069nd":"claimRetracted", "sequence":3, "v":1, "recorded":"2024-05-03T12:00:00.0000000Z" } """ + "\r\n")));

    [Fact]
    public void Read_Utf8_GivesTheEntry() => Assert.Equal(3, EntryLine.Read(System.Text.Encoding.UTF8.GetBytes(Retracted)).Sequence);

    [Fact]
    public void Read_RecordedToTheTick_IsThatTickInUtc()
    {
        var entry = EntryLine.Read(Retracted.Replace("12:00:00.0000000Z", "23:59:59.9999999Z", StringComparison.Ordinal));

        Assert.Equal((Some.Noon.Date.AddDays(1).Ticks - 1, TimeSpan.Zero), (entry.Recorded.Ticks, entry.Recorded.Offset));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00.0000000Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public void Read_FirstAndLastMoment_ComeBack(string moment)
    {
        var line = Retracted.Replace("2024-05-03T12:00:00.0000000Z", moment, StringComparison.Ordinal);

        Assert.Equal(line, EntryLine.Of(EntryLine.Read(line)));
    }

    [Theory]
    [InlineData("50.5427", "35.1402")]
    [InlineData("-90", "-180")]
    [InlineData("90", "180")]
    [InlineData("0", "1E-07")]
    [InlineData("0.3333333333333333", "179.99999999999997")]
    public void Read_PlaceWithCoordinates_ComesBack(string latitude, string longitude)
    {
        var line = $$$"""{"v":1,"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","kind":"entitiesDeclared","entities":[{"id":"pier","kind":"place","name":"Pier 4","description":"A pier.","coordinates":{"latitude":{{{latitude}}},"longitude":{{{longitude}}}}}]}""";

        Assert.Equal(line, EntryLine.Of(EntryLine.Read(line)));
    }

    [Theory]
    [InlineData("place", """{"latitude":90.000001,"longitude":-180.1}""", "CT0004 /entities/0/coordinates/latitude", "CT0004 /entities/0/coordinates/longitude")]
    [InlineData("place", """{"latitude":"50.5","north":1}""", "CT0004 /entities/0/coordinates/latitude", "CT0003 /entities/0/coordinates/longitude", "CT0002 /entities/0/coordinates/north")]
    [InlineData("place", """{"latitude":1e999,"longitude":0}""", "CT0004 /entities/0/coordinates/latitude")]
    [InlineData("place", "[50.5,35.1]", "CT0004 /entities/0/coordinates")]
    [InlineData("topic", """{"latitude":50.5,"longitude":35.1}""", "CT0004 /entities/0/coordinates")]
    public void Read_CoordinatesThatAreNone_AreRefused(string kind, string coordinates, params string[] places) => Assert.Equal(
        places,
        Lines.Places($$$"""{"v":1,"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","kind":"entitiesDeclared","entities":[{"id":"pier","kind":"{{{kind}}}","name":"Pier 4","coordinates":{{{coordinates}}}}]}"""));

    [Theory]
    [InlineData("\"claims\":[\"c1\"],\"review\":{\"publisher\":\"AFP\"}")]
    [InlineData("\"claims\":[\"c2\",\"c1\"],\"review\":{\"publisher\":\"AFP\",\"label\":\"Falso\",\"score\":0.3333333333333333333333333333,\"url\":\"https://example.org/a\",\"published\":\"2022-06-28\",\"markup\":\"{}\"}")]
    public void Read_Review_ComesBack(string fields)
    {
        var line = $$$"""{"v":1,"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","kind":"claimReviewed",{{{fields}}}}""";

        Assert.Equal(line, EntryLine.Of(EntryLine.Read(line)));
    }

    [Theory]
    [InlineData("\"claims\":[],\"review\":{\"publisher\":\"AFP\"}", "CT0004 /claims")]
    [InlineData("\"claims\":[\"c1\"],\"review\":{\"label\":\"Falso\",\"score\":1.1}", "CT0003 /review/publisher", "CT0004 /review/score")]
    [InlineData("\"claims\":[\"c1\"],\"review\":{\"publisher\":\"AFP\",\"url\":\"javascript:alert(1)\",\"stars\":5}", "CT0012 /review/url", "CT0002 /review/stars")]
    public void Read_ReviewWithFaults_NamesThem(string fields, params string[] places) => Assert.Equal(
        places,
        Lines.Places($$$"""{"v":1,"sequence":1,"recorded":"2024-05-03T12:00:00.0000000Z","kind":"claimReviewed",{{{fields}}}}"""));

    // "Certain" is what counts when nothing is stated, so the ledger does not write it; others may.
    [Fact]
    public void Read_CertaintyCertain_IsAllowed()
    {
        var line = EntryLine.Of(new ClaimRecorded(1, Some.Noon, null, Some.Says(Some.Mayor, Some.Crossed, Force.Asserts, YesNoAnswer.Yes).Identified("c1")))
            .Replace("\"nature\"", "\"certainty\":\"certain\",\"nature\"", StringComparison.Ordinal);

        Assert.Equal(line, EntryLine.Of(EntryLine.Read(line)));
    }

    [Fact]
    public void Of_TextLongerThanALineMayBe_IsRefused()
    {
        var entry = new IdentityRedacted(1, Some.Noon, new EntryNote(new string('x', EntryLine.MaxBytes)), new EntityId("x"), 1);

        var refusal = Assert.Throws<EntryLineException>(() => EntryLine.Of(entry));

        Assert.Equal(["CT0013 "], Refused.Lines(refusal.Problems));
    }

    [Fact]
    public void Null_Arguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => EntryLine.Of(null!));
        Assert.Throws<ArgumentNullException>(() => EntryLine.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => EntryLines.Read(null!));
        Assert.Throws<ArgumentNullException>(() => EntryLines.Write(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => EntryLines.Write((Stream)null!, []));
        Assert.Throws<ArgumentNullException>(() => EntryLines.Write(Stream.Null, [null!]));
    }
}
