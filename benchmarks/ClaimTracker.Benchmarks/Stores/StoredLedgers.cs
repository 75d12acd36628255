namespace ClaimTracker.Benchmarks;

/// <summary>The workload in a ledger that is kept.</summary>
internal static class StoredLedgers
{
    /// <summary>Declares all topics and speakers and asks all questions.</summary>
    /// <returns>What makes drafts of the workload.</returns>
    public static async Task<OurLedger> DeclareAsync(StoredLedger ledger, GeneratedWorkload workload)
    {
        var our = new OurLedger();
        our.Declare(workload);
        await ledger.AddAllAsync(our.Ledger.Entities);
        await ledger.AskAllAsync(our.Ledger.Questions);
        return our;
    }

    public static async Task FillAsync(StoredLedger ledger, GeneratedWorkload workload)
    {
        await DeclareAsync(ledger, workload);
        await ledger.RecordManyAsync(workload.Texts().Take(workload.Shape.Claims).Select(row =>
            new ClaimRow(row.Speaker, row.Question, row.Answer) { Force = row.Denies ? Force.Denies : Force.Asserts, Holds = row.Holds }));
    }

    public static async Task RecordAsync(StoredLedger ledger, IEnumerable<ClaimDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            await ledger.RecordAsync(draft);
        }
    }
}
