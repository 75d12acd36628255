using System.Text;

namespace ClaimTracker.Tests;

public sealed class PlainClaimsTests
{
    private const string Line =
        """{"v":1,"sequence":7,"recorded":"2024-05-03T12:00:00.0000000Z","kind":"claimRecorded","by":"Ada","claim":{"id":"c7","speaker":"mayor","question":"harmed","force":"denies","answer":{"quantity":"6"},"certainty":"probable","nature":"fact","said":"2024-05-03","recorded":"2024-05-03T12:00:00.0000000Z","quote":"Шість."}}""";

    [Fact]
    public void Read_APlainClaim_IsWhatTheOtherReaderReads()
    {
        var plain = new PlainClaims();

        // The second time everything is remembered.
        foreach (var entry in new[] { Read(plain, Line), Read(plain, Line) })
        {
            Assert.Equal(Line, EntryLine.Of(entry!));
        }
    }

    [Theory]
    [InlineData("\"v\":1", "\"v\":2")]
    [InlineData("\"sequence\":7", "\"sequence\":07")]
    [InlineData("\"sequence\":7", "\"sequence\":0")]
    [InlineData("\"sequence\":7", "\"sequence\":7.0")]
    [InlineData("\"sequence\":7", "\"sequence\":99999999999")]
    [InlineData("\"by\":\"Ada\"", "\"by\":\"A\\u0064a\"")]
    [InlineData("\"by\":\"Ada\"", "\"by\":3")]
    [InlineData("\"id\":\"c7\"", "\"id\":\"c 7\"")]
    [InlineData("\"force\":\"denies\"", "\"force\":\"denied\"")]
    [InlineData("\"force\":\"denies\"", "\"force\":\"declines\"")]
    [InlineData("{\"quantity\":\"6\"}", "{\"quantity\":\"six\"}")]
    [InlineData("{\"quantity\":\"6\"}", "{\"quantity\":\"6\",\"entity\":[\"a\"]}")]
    [InlineData("{\"quantity\":\"6\"}", "{\"text\":\"}\"}")]
    [InlineData("{\"quantity\":\"6\"}", "{}")]
    [InlineData("\"2024-05-03\"", "\"2024-05-32\"")]
    [InlineData("\"2024-05-03\"", "{\"text\":\"2024-05-03\"}")]
    [InlineData("\"quote\":\"Шість.\"", "\"quote\":\" \"")]
    [InlineData("\"quote\":\"Шість.\"", "\"quote\":\"\"")]
    [InlineData("\"quote\":\"Шість.\"", "\"more\":\"Шість.\"")]
    [InlineData("\"nature\":\"fact\",", "")]
    [InlineData("}}", "}} ")]
    [InlineData("}}", "}")]
    public void Read_WhatIsNotPlain_IsLeftToTheOtherReader(string part, string instead)
    {
        var plain = new PlainClaims();
        Read(plain, Line);

        Assert.Contains(part, Line, StringComparison.Ordinal);
        Assert.Null(Read(plain, Line.Replace(part, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_BytesThatAreNoText_AreLeftToTheOtherReader()
    {
        var line = Encoding.UTF8.GetBytes(Line);
        line[^5] = 0xFF;

        Assert.Null(new PlainClaims().Read(line));
    }

    private static ClaimRecorded? Read(PlainClaims plain, string line) => plain.Read(Encoding.UTF8.GetBytes(line));
}
