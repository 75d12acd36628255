using System.Diagnostics;
using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>The first reading of questions: of the ledger as it is, or of a view of an earlier moment.</summary>
internal static class ViewsTask
{
    /// <summary>The ledger as it is.</summary>
    public const string Live = "live";

    /// <summary>All claims, seen from after one more entry.</summary>
    public const string AfterOneMore = "AsOf, before the last entry";

    /// <summary>All claims, seen from after as many claims again.</summary>
    public const string AfterAsManyAgain = "AsOf, half of all claims ago";

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
        var moment = ledger.Sequence;
        ours.RecordAll(workload.Texts().Skip(workload.Shape.Claims).Take(way switch
        {
            AfterOneMore => 1,
            AfterAsManyAgain => workload.Shape.Claims,
            _ => 0,
        }));
        LedgerView view = way == Live ? ledger : ledger.AsOf(moment);
        WarmUp.Settle();

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
