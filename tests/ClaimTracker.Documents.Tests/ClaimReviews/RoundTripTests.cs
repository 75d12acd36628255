using System.Text;

namespace ClaimTracker.Documents.Tests.ClaimReviews;

/// <summary>From mark-up into a ledger and out again, nothing that is known of a review is lost.</summary>
public sealed class RoundTripTests
{
    private static readonly ClaimReviewExportOptions Others = new() { Scope = ClaimReviewScope.Others };

    public static TheoryData<string> JsonFiles => ReviewData.JsonFiles;

    [Theory]
    [MemberData(nameof(JsonFiles))]
    public async Task Write_WhatWasRead_SaysTheSame(string file)
    {
        var read = ReviewData.Read(file);
        var ledger = new ClaimLedger();
        read.RecordInto(ledger);
        var replayed = ClaimLedger.Replay(EntryLines(ledger));

        var export = ClaimReviewExport.Of(replayed, Others);
        using var written = new MemoryStream();
        await export.WriteAsync(written);
        var again = ClaimReviewDocument.Read(written.ToArray());

        Assert.Equal(export.ToJson(), Encoding.UTF8.GetString(written.ToArray()));
        Assert.Equal(
            ReviewData.Expected[file]!["claimReviews"]!.AsArray().Select(review => ExpectedTests.Sorted(review!.AsObject()).ToJsonString()),
            again.Reviews.Select(review => ExpectedTests.Sorted(Facts.Of(review)).ToJsonString()));
        Assert.Equal(read.Reviews.Select(review => review.Rating?.Label), again.Reviews.Select(review => review.Rating?.Label));
    }

    [Theory]
    [InlineData("other/newtral_fact_check_index_raw.json", 15)]
    [InlineData("other/google_factchecktools_claim.json", 1)]
    public void Write_FilesOfOtherShapes_SaysTheSame(string file, int count)
    {
        var read = ReviewData.Read(file);
        var ledger = new ClaimLedger();
        read.RecordInto(ledger);

        var again = ClaimReviewDocument.Read(ClaimReviewExport.Of(ledger, Others).ToJson());

        Assert.Equal(count, again.Reviews.Length);
        Assert.Equal(Facts(read), Facts(again));
        Assert.Equal(read.Reviews.Select(review => review.SignedBy), again.Reviews.Select(review => review.SignedBy));

        static IEnumerable<string> Facts(ClaimReviewDocument document) =>
            document.Reviews.Select(review => ExpectedTests.Sorted(ClaimReviews.Facts.Of(review)).ToJsonString()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void RecordInto_AllFilesTwice_RecordsEachOnce()
    {
        var ledger = new ClaimLedger();
        var files = JsonFiles.Select(row => row.Data).Where(file => file.EndsWith("_raw.jsonld", StringComparison.Ordinal)).ToList();
        foreach (var file in files)
        {
            ReviewData.Read(file).RecordInto(ledger);
        }

        var sequence = ledger.Sequence;
        foreach (var file in files)
        {
            ReviewData.Read(file).RecordInto(ledger);
        }

        Assert.Equal(sequence, ledger.Sequence);
        Assert.Equal(files.Count, ledger.Entries.OfType<ClaimReviewed>().Count());
        Assert.Empty(ledger.Entries.OfType<ClaimAssessed>());
        Assert.Empty(ledger.Findings);
    }

    private static IEnumerable<LedgerEntry> EntryLines(ClaimLedger ledger) => ledger.Entries.Select(EntryLine.Of).Select(EntryLine.Read);
}
