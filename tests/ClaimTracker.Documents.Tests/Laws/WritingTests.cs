using System.Text;
using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>What is written as a document and read again is what it was.</summary>
public sealed class WritingTests
{
    private const int Documents = 4_000;

    public static TheoryData<string, string> Cases => ConformanceCases.Valid();

    [Fact]
    public void Write_AnyDocumentThatWasRead_IsReadAgainWithTheSameEntries() => Law.HoldsFor(
        (document, dice) =>
        {
            var read = Printed.ReadValid(document);
            var format = dice.Percent(50) ? DocumentFormat.Yaml : DocumentFormat.Json;

            var losses = Written.Write(read, format, out var bytes);
            var again = Written.ReadValid(bytes);

            Assert.Equal(format, again.Format);
            var isMovedAtAll = losses.Any(loss => loss.Code == "CT7001");
            Assert.Equal(!isMovedAtAll, Written.WithoutOrder(read.Ledger).SequenceEqual(Written.WithoutOrder(again.Ledger)));
            Assert.All(losses, loss => Assert.Contains(loss.Code, new[] { "CT7001", "CT7008" }));
        },
        full: Documents);

    [Fact]
    public void Write_AnyDocumentThatWasRead_PrintsTheSameReport() => Law.HoldsFor(
        (document, dice) =>
        {
            var read = Printed.ReadValid(document);

            Written.Write(read, dice.Percent(50) ? DocumentFormat.Yaml : DocumentFormat.Json, out var bytes);

            Assert.Equal(Printed.Check(read.Ledger), Printed.Check(Written.ReadValid(bytes).Ledger));
        },
        full: Documents);

    /// <summary>Writing what was written gives the same bytes.</summary>
    [Fact]
    public void Write_WhatWasWritten_IsTheSameBytes() => Law.HoldsFor(
        (document, dice) =>
        {
            var format = dice.Percent(50) ? DocumentFormat.Yaml : DocumentFormat.Json;
            Written.Write(Printed.ReadValid(document), format, out var first);
            Written.Write(Written.ReadValid(first), format, out var second);
            var losses = Written.Write(Written.ReadValid(second), format, out var third);

            Assert.Equal(Encoding.UTF8.GetString(second), Encoding.UTF8.GetString(third));
            Assert.All(losses, loss => Assert.Equal("CT7008", loss.Code));
        },
        full: Documents);

    [Fact]
    public void Write_LedgerThatWasEnteredLive_PrintsTheSameReportAndTellsWhatIsLost() => Law.HoldsFor(
        (document, dice) =>
        {
            var live = LiveLedger.AsRecorded(Printed.ReadValid(document).Ledger, dice).Ledger;
            using var bytes = new MemoryStream();

            var losses = ClaimsDocumentWriter.Write(bytes, live, new StoryHeading { TimeZone = Written.ZoneOf(document) });
            var again = Written.ReadValid(bytes.ToArray()).Ledger;

            Assert.Equal(Printed.Check(live), Printed.Check(again));
            Assert.All(losses, loss => Assert.Contains(loss.Code, new[] { "CT7001", "CT7008" }));
        },
        full: Documents);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_EveryConformanceCase_IsReadAgainWithTheSameEntries(string file, string name)
    {
        var read = Printed.ReadValid(ConformanceCases.Read(file, name).Object("document"));

        foreach (var format in new[] { DocumentFormat.Yaml, DocumentFormat.Json })
        {
            Written.Write(read, format, out var bytes);

            Assert.Equal(Written.Lines(read.Ledger), Written.Lines(Written.ReadValid(bytes).Ledger));
        }
    }

    [Fact]
    public void Write_AnyTexts_AreReadWordForWord() => Law.HoldsFor(
        (document, dice) =>
        {
            var marked = document.DeepClone().AsObject();
            foreach (var claim in marked.Objects("claims"))
            {
                claim["quote"] = Written.Text(dice);
                claim["wording"] = Written.Text(dice);
            }

            var read = Printed.ReadValid(marked);
            Written.Write(read, DocumentFormat.Yaml, out var yaml);
            Written.Write(read, DocumentFormat.Json, out var json);

            Assert.Equal(Texts(read), Texts(Written.ReadValid(yaml)));
            Assert.Equal(Texts(read), Texts(Written.ReadValid(json)));
        },
        full: Documents);

    private static IEnumerable<string?> Texts(ClaimsDocument document) => document.Ledger.Claims.SelectMany(claim => new[] { claim.Quote, claim.Wording });
}
