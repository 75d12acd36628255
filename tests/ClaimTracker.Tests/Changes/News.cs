using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>What is new in a ledger, as a test sees it.</summary>
internal static class News
{
    /// <summary>What is new between two moments.</summary>
    public static LedgerChanges Between(LedgerSnapshot before, LedgerSnapshot after) =>
        LedgerChanges.Between(before, after, (RecordedAt(before), RecordedAt(after)), after.Settings.PairFindings, after.Settings.Shown);

    /// <summary>What some entries bring that a ledger did not have.</summary>
    public static LedgerChanges Of(ClaimLedger ledger, Action<ClaimLedger> enter)
    {
        var before = ledger.Now;
        enter(ledger);
        return Between(before, ledger.Now);
    }

    /// <summary>What a second draft brings to a ledger with a first.</summary>
    public static LedgerChanges Of(ClaimDraft first, ClaimDraft second) => Of(Some.Ledger(first), ledger => ledger.Record(second.Identified("c2")));

    /// <summary>What claims bring to a ledger that knows the cast and the questions.</summary>
    public static LedgerChanges Of(params ClaimDraft[] drafts) => Of(Some.Ledger(), ledger =>
    {
        for (var i = 0; i < drafts.Length; i++)
        {
            ledger.Record(drafts[i].Identified($"c{i + 1}"));
        }
    });

    /// <summary>The one move that a second draft of a speaker brings.</summary>
    public static AccountMoved Move(ClaimDraft first, ClaimDraft second) => Assert.Single(Of(first, second).Changes.OfType<AccountMoved>());

    /// <summary>All changes, one line each.</summary>
    public static string Printed(LedgerChanges changes) => string.Join('\n', changes.Changes.Select(change => $"{change.GetType().Name}: {change.Sentence}"));

    /// <summary>Options with a clock that a test moves on.</summary>
    public static ClaimTrackerOptions OptionsWith(FakeTimeProvider clock) => new() { TimeProvider = clock };

    private static DateTimeOffset? RecordedAt(LedgerSnapshot moment) => moment.Entries.LastOrDefault()?.Recorded;
}
