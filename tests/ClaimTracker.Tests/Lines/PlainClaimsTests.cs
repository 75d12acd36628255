using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>What is taken in as numbers is what the other reader and its checks take in, and everything else is left to them.</summary>
public sealed class PlainClaimsTests
{
    private const string Line =
        """{"v":1,"sequence":7,"recorded":"2024-05-03T12:00:00.0000000Z","kind":"claimRecorded","by":"Ada","claim":{"id":"c7","speaker":"mayor","question":"harmed","force":"denies","answer":{"quantity":"6"},"certainty":"probable","nature":"fact","said":"2024-05-03","recorded":"2024-05-03T12:00:00.0000000Z","quote":"Шість."}}""";

    [Theory]
    [InlineData("", "")]
    [InlineData("\"by\":\"Ada\",", "")]
    [InlineData("\"id\":\"c7\"", "\"id\":\"own\"")]
    [InlineData("\"force\":\"denies\"", "\"force\":\"confirms\"")]
    [InlineData("\"certainty\":\"probable\",", "")]
    [InlineData("{\"quantity\":\"6\"}", "{\"quantity\":\"6\",\"number\":true}")]
    [InlineData("{\"quantity\":\"6\"}", "{\"quantity\":\"about 2000\"}")]
    [InlineData("\"harmed\",\"force\":\"denies\",\"answer\":{\"quantity\":\"6\"}", "\"over\",\"force\":\"denies\",\"answer\":{\"yesNo\":false}")]
    [InlineData("\"harmed\",\"force\":\"denies\",\"answer\":{\"quantity\":\"6\"}", "\"who\",\"force\":\"denies\",\"answer\":{\"entity\":[\"town\"]}")]
    [InlineData("\"nature\":\"fact\"", "\"nature\":\"opinion\"")]
    [InlineData("\"said\":\"2024-05-03\",", "\"said\":\"2024-05\",\"holds\":\"2024-04-01/..\",")]
    [InlineData("\"said\":\"2024-05-03\",\"recorded\":\"2024-05-03T12:00:00.0000000Z\"", "\"said\":\"2024-05-03\"")]
    [InlineData(",\"quote\":\"Шість.\"", ",\"wording\":\"six\",\"language\":\"uk\"")]
    public void TryAppend_APlainClaim_IsWhatTheOtherReaderReads(string part, string instead)
    {
        Assert.Contains(part, Line, StringComparison.Ordinal);
        var line = part.Length == 0 ? Line : Line.Replace(part, instead, StringComparison.Ordinal);
        var plain = new PlainClaims();

        // The second time everything is remembered, but for the ledger.
        Assert.Equal(line, Appended(plain, Before(), line));
        Assert.Equal(line, Appended(plain, Before(), line));
    }

    [Theory]
    [InlineData("\"v\":1", "\"v\":2")]
    [InlineData("\"sequence\":7", "\"sequence\":07")]
    [InlineData("\"sequence\":7", "\"sequence\":0")]
    [InlineData("\"sequence\":7", "\"sequence\":6")]
    [InlineData("\"sequence\":7", "\"sequence\":8")]
    [InlineData("\"recorded\":\"2024", "\"recorded\":\"2023")]
    [InlineData("\"speaker\":\"mayor\"", "\"speaker\":\"major\"")]
    [InlineData("\"speaker\":\"mayor\"", "\"speaker\":\"town\"")]
    [InlineData("\"question\":\"harmed\"", "\"question\":\"armed\"")]
    [InlineData("\"question\":\"harmed\"", "\"question\":\"over\"")]
    [InlineData("\"force\":\"denies\"", "\"force\":\"doubts\"")]
    [InlineData("\"certainty\":\"probable\"", "\"certainty\":\"sure\"")]
    [InlineData("{\"quantity\":\"6\"}", "{\"entity\":[\"mayor\"]}")]
    [InlineData("{\"quantity\":\"6\"}", "{\"entity\":[\"nobody\"]}")]
    [InlineData("{\"quantity\":\"6\"}", "{\"unknown\":true}")]
    [InlineData("\"id\":\"c7\"", "\"id\":\"first\"")]
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
    public void TryAppend_WhatIsNotPlainOrNotSound_IsLeftToTheOtherReader(string part, string instead)
    {
        var plain = new PlainClaims();
        Appended(plain, Before(), Line);
        var ledger = Before();

        Assert.Contains(part, Line, StringComparison.Ordinal);
        Assert.Null(Appended(plain, ledger, Line.Replace(part, instead, StringComparison.Ordinal)));
        Assert.Equal(6, ledger.Sequence);
        Assert.Equal(Line, Appended(plain, ledger, Line));
    }

    [Fact]
    public void TryAppend_BytesThatAreNoText_AreLeftToTheOtherReader()
    {
        var line = Encoding.UTF8.GetBytes(Line);
        line[^5] = 0xFF;

        Assert.Null(Appended(new PlainClaims(), Before(), line));
    }

    [Fact]
    public void TryAppend_AnIdThatAnotherClaimHas_IsLeftToTheOtherReader()
    {
        var ledger = Before(firstId: "c7");

        Assert.Null(Appended(new PlainClaims(), ledger, Line));
    }

    [Fact]
    public void TryAppend_AfterAnEntityWasRedacted_KnowsItUnderTheNewIdAlone()
    {
        var (plain, ledger) = (new PlainClaims(), Before());
        Appended(plain, ledger, Line);
        var line = Line.Replace("\"sequence\":7", "\"sequence\":9", StringComparison.Ordinal).Replace("\"c7\"", "\"c9\"", StringComparison.Ordinal);
        var hidden = ledger.Redact(ledger.GetEntity(new EntityId("mayor")));

        Assert.Null(Appended(plain, ledger, line));
        line = line.Replace("\"mayor\"", $"\"{hidden.Id}\"", StringComparison.Ordinal).Replace("2024-05-03T12", "9999-05-03T12", StringComparison.Ordinal);
        Assert.Equal(line, Appended(plain, ledger, line));
    }

    [Fact]
    public void TryAppend_LinesOfAnyHistory_GivesTheSameLedger() => LongHistory.Any.Sample(
        history =>
        {
            var live = history.Play();
            var (plain, followed) = (new PlainClaims(), new ClaimLedger(OneOfEach.Options()));
            foreach (var line in live.Entries.Select(EntryLine.Of))
            {
                if (Appended(plain, followed, line) is null)
                {
                    followed.Follow(EntryLine.Read(line));
                }
            }

            Assert.Equal(Whole.Of(live), Whole.Of(followed));
            Assert.Equal(live.Entries.Select(EntryLine.Of), followed.Entries.Select(EntryLine.Of));
        },
        iter: Soak.Size(10_000));

    [Fact]
    public void TryAppend_AMutatedLine_GivesWhatTheOtherReaderGivesOrNothing() =>
        Gen.Select(Gen.Int[0, Line.Length - 1], Gen.Int[0, 3], Gen.String[Gen.Char["{}[],:\"\\0129cdeZ-. "], 0, 3]).Array[1, 3].Sample(
            changes =>
            {
                var line = changes.Aggregate(Line, (text, change) => change.Item1 + change.Item2 > text.Length ? text : text.Remove(change.Item1, change.Item2).Insert(change.Item1, change.Item3));
                if (Appended(new PlainClaims(), Before(), line) is not { } written)
                {
                    return;
                }

                var other = Before();
                other.Follow(EntryLine.Read(line));
                Assert.Equal(EntryLine.Of(other.Entries.Last()), written);
            },
            iter: Soak.Size(500_000));

    private static ClaimLedger Before(string? firstId = null)
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = new FakeTimeProvider(DateTimeOffset.Parse("2024-05-01T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture)) });
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        ledger.Add(Place.Named("town", "the town"));
        var harmed = ledger.Ask(Question.Named("harmed", "How many were harmed?").WithQuantity());
        ledger.Ask(Question.Named("over", "Is the strike over?").YesOrNo());
        ledger.Ask(Question.Named("who", "Where was it?").WithOneEntity());
        ledger.Record(Claim.By(mayor).That(harmed).Is(5).Identified(firstId ?? "first"));
        return ledger;
    }

    private static string? Appended(PlainClaims plain, ClaimLedger ledger, string line) => Appended(plain, ledger, Encoding.UTF8.GetBytes(line));

    private static string? Appended(PlainClaims plain, ClaimLedger ledger, byte[] line)
    {
        var isAppended = false;
        ledger.Write(writer => isAppended = plain.TryAppend(line, writer));
        return isAppended ? EntryLine.Of(ledger.Entries.Last()) : null;
    }
}
