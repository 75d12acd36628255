namespace ClaimTracker.Cli;

/// <summary>Two moments of a story, and what is new between them.</summary>
internal sealed class NewsSpan
{
    private NewsSpan(LedgerSnapshot ledger, TimeZoneInfo zone, Moment since, Moment? until)
    {
        Ledger = until is null ? ledger : ledger.AsOf(until.Time);
        Zone = zone;
        Since = since;
        Until = until;
        WithoutTime = Ledger.Claims.Count(claim => claim.Recorded is null);
        Changes = Ledger.Since(Math.Max(Ledger.AsOf(since.LastBefore).Sequence, WithoutTime > 0 ? BeforeTheFirstTime(Ledger) : 0));
    }

    /// <summary>The story at the later moment.</summary>
    public LedgerSnapshot Ledger { get; }

    public TimeZoneInfo Zone { get; }

    public Moment Since { get; }

    /// <summary>The later moment; null for all that is on record.</summary>
    public Moment? Until { get; }

    public LedgerChanges Changes { get; }

    /// <summary>How many claims do not say when they were recorded.</summary>
    public int WithoutTime { get; }

    /// <summary>What is new in a source without problems, between moments that have been looked at before.</summary>
    /// <exception cref="UsageException">The moments are in the wrong order, or the document does not say when anything was recorded.</exception>
    public static NewsSpan Of(StorySource source, string since, string? until, Words words)
    {
        var (ledger, zone) = (source.Ledger, source.Zone);
        var from = Moment.Read(since, zone, words)!;
        var to = until is null ? null : Moment.Read(until, zone, words);
        if (to is not null && to.Time < from.Start)
        {
            throw new UsageException($"--until {until} is before --since {since}.");
        }

        if (ledger.Entries.LastOrDefault() is { Recorded: var last } && last == DateTimeOffset.MinValue)
        {
            throw new UsageException(
                $"\"{source.Name}\" does not say when anything was recorded, so nobody can tell what is new since a moment. "
                + "Write to each claim when it came in, such as recorded: 2023-05-22T15:05+03:00, and to each event its at.");
        }

        return new NewsSpan(ledger, zone, from, to);
    }

    // What has no time of its own comes first in a document, and nobody knows that it is new.
    private static int BeforeTheFirstTime(LedgerSnapshot ledger)
    {
        LedgerEntry[] entries = [.. ledger.Entries];
        return entries.TakeWhile(entry => entry.Recorded == entries[0].Recorded && !HasATime(entry)).Count();
    }

    private static bool HasATime(LedgerEntry entry) => entry switch
    {
        ClaimRecorded recorded => recorded.Draft.Recorded is not null,
        ClaimRetracted retracted => retracted.At is not null,
        ClaimCorrected corrected => corrected.At is not null,
        ClaimAmended amended => amended.At is not null,
        ClaimWithdrawn withdrawn => withdrawn.At is not null,
        ClaimReviewed reviewed => reviewed.Review.Published is not null,
        ClaimAssessed assessed => assessed.Assessment.Made is not null,
        QuestionAssessed assessed => assessed.Assessment.Made is not null,
        _ => entry is ClaimUsed,
    };
}
