namespace ClaimTracker.Benchmarks;

/// <summary>How many bytes a ledger keeps for each claim; the rows are made as they are read, and nothing else keeps them.</summary>
internal static class MemoryTask
{
    // Header, type, length and the zero at the end.
    private const int EmptyString = 22;

    public static ChildResult Run(ChildTask task)
    {
        var workload = new GeneratedWorkload(task.Shape);
        var ledger = new OurLedger();
        ledger.Declare(workload);
        var before = Kept();
        ledger.RecordAll(workload.Texts().Take(task.Shape.Claims));
        var loaded = Kept() - before;
        var mentions = ledger.Ledger.Standings.Sum(standing => standing.Positions.Sum(position => (long)position.Mentions));
        var read = Kept() - before;
        GC.KeepAlive(ledger);

        double claims = task.Shape.Claims;
        var texts = BytesOfTexts(workload);
        return new ChildResult(
            new() { ["loaded"] = loaded / claims, ["read"] = read / claims, ["texts"] = texts / claims, ["apart"] = (loaded - texts) / claims },
            mentions == task.Shape.Claims ? "all mentioned" : "some claims not mentioned");
    }

    private static long Kept()
    {
        WarmUp.Settle();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    // Every different time and figure once; names of entities were declared before.
    private static long BytesOfTexts(GeneratedWorkload workload) => workload.Texts().Take(workload.Shape.Claims)
        .SelectMany(row => char.IsAsciiDigit(row.Answer[^1]) && !row.Answer.StartsWith("the ", StringComparison.Ordinal) ? [row.Answer, row.Holds] : new[] { row.Holds })
        .Distinct()
        .Sum(text => (EmptyString + (2L * text.Length) + 7) / 8 * 8);
}
