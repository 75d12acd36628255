using System.Diagnostics;
using ClaimTracker.Benchmarks;

var n = int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture);
var capped = args[1] == "c";
foreach (var name in args[2].Split(';'))
{
    foreach (var size in new[] { Math.Min(n, 20000), n })
    {
        var w = new GeneratedWorkload(new WorkloadShape(size, capped, 7));
        using var e = EngineNames.Make(name);
        e.Declare(w);
        var rows = LoadRows.Of(w, EngineNames.TakesText(name));
        GC.Collect();
        var t0 = Stopwatch.GetTimestamp();
        e.Load(rows);
        var t1 = Stopwatch.GetTimestamp();
        var d = e.Disputes();
        var t2 = Stopwatch.GetTimestamp();
        var p = args.Length > 3 ? e.Pairs() : default;
        var t3 = Stopwatch.GetTimestamp();
        Console.WriteLine($"{name} {size}: load {Stopwatch.GetElapsedTime(t0, t1).TotalSeconds:F3} disputes {Stopwatch.GetElapsedTime(t1, t2).TotalSeconds:F3} pairs {Stopwatch.GetElapsedTime(t2, t3).TotalSeconds:F3}\n   {d}\n   {p}");
    }
}
