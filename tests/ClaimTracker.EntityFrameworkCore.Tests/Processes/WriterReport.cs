namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>What a writing program printed.</summary>
/// <param name="Acknowledged">The quotations of the claims it was told to be on record, by their ids.</param>
/// <param name="Denied">The quotations of those it was told not to be on record.</param>
/// <param name="Doubtful">The quotations of those of which nobody knows.</param>
internal sealed record WriterReport(IReadOnlyDictionary<string, string> Acknowledged, IReadOnlySet<string> Denied, IReadOnlySet<string> Doubtful)
{
    public static WriterReport Of(IEnumerable<string> printed)
    {
        var lines = printed.Select(line => line.Split(' ')).ToLookup(words => words[0]);
        return new WriterReport(
            lines["+"].ToDictionary(words => words[1], words => words[2]),
            lines["-"].Select(words => words[1]).ToHashSet(),
            lines["?"].Select(words => words[1]).ToHashSet());
    }

    public static WriterReport OfAll(IEnumerable<WriterReport> reports) => new(
        reports.SelectMany(report => report.Acknowledged).ToDictionary(),
        reports.SelectMany(report => report.Denied).ToHashSet(),
        reports.SelectMany(report => report.Doubtful).ToHashSet());

    /// <summary>Everything acknowledged is there once, under its id and with its text; nothing denied is there; nothing is there twice.</summary>
    public void AssertHolds(LedgerReader ledger)
    {
        foreach (var (id, quote) in Acknowledged)
        {
            Assert.Equal(quote, ledger.GetClaim(new ClaimId(id)).Quote);
        }

        var quotes = ledger.Claims.Select(claim => claim.Quote!).ToArray();
        Assert.Empty(quotes.GroupBy(quote => quote).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Empty(Denied.Intersect(quotes));
    }
}
