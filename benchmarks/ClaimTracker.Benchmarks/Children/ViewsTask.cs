using System.Diagnostics;
using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>The first reading of questions: of the ledger as it is, or of a view of an earlier moment.</summary>
internal static class ViewsTask
{
    /// <summary>The ledger as it is.</summary>
    public const string Live = "live";

    /// <summary>All claims but the last.</summary>
    public const string BeforeLast = "AsOf, all but the last claim";

    /// <summary>The first half of the claims.</summary>
    public const string Halfway = "AsOf, half of the claims";

    private const int Questions = 1000;

    public static ChildResult Run(ChildTask task)
    {
        WarmUp.Do(task, workload => Read(task.Engine, workload));
        return Read(task.Engine, new GeneratedWorkload(task.Shape));
    }

    private static ChildResult Read(string way, GeneratedWorkload workload)
    {
        var ours = new OurLedger();
        ours.Declare(workload);
        ours.RecordAll(workload.Texts().Take(workload.Shape.Claims));
        var ledger = ours.Ledger;
        WarmUp.Settle();
        LedgerView view = way switch
        {
            BeforeLast => ledger.AsOf(ledger.Sequence - 1),
            Halfway => ledger.AsOf(ledger.Sequence - (workload.Shape.Claims / 2)),
            _ => ledger,
        };

        var begin = Stopwatch.GetTimestamp();
        var mentions = Mentions(view, 0);
        var hottest = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var others = Enumerable.Range(1, Questions).Select(number => number * (long)(workload.Questions.Length - 1) / Questions).Distinct().ToArray();
        begin = Stopwatch.GetTimestamp();
        foreach (var question in others)
        {
            mentions += Mentions(view, (int)question);
        }

        var each = Stopwatch.GetElapsedTime(begin).TotalSeconds / others.Length;
        return new ChildResult(new() { ["hottest"] = hottest, ["each"] = each }, string.Create(CultureInfo.InvariantCulture, $"{mentions:N0} mentions"));
    }

    private static long Mentions(LedgerView view, int question) =>
        view.On(AskedQuestion.IdOf(question)).Positions.Sum(position => (long)position.Mentions);
}
