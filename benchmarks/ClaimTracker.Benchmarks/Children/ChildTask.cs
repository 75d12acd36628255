using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>What a child process is asked to do.</summary>
/// <param name="Measure">One of <see cref="ChildTasks"/>.</param>
/// <param name="Engine">One of <see cref="EngineNames"/>, or a way of reading.</param>
/// <param name="Shape">The data.</param>
/// <param name="Calls">How many single calls are measured, where they are.</param>
/// <param name="Series">Which tasks take turns; measured anew for each series, so that what is compared was measured side by side.</param>
internal sealed record ChildTask(string Measure, string Engine, WorkloadShape Shape, int Calls = 0, string Series = "")
{
    /// <summary>The data, in words.</summary>
    public string Title => $"{Measure}, {Show.Count(Shape.Claims)} claims, {(Shape.IsCapped ? "capped" : "uncapped")}";

    public string[] Arguments =>
    [
        "child", Measure, Engine, Invariant(Shape.Claims), Shape.IsCapped ? "capped" : "uncapped",
        Shape.Seed.ToString(CultureInfo.InvariantCulture), Invariant(Calls),
    ];

    public static ChildTask Parse(string[] arguments) => new(
        arguments[1],
        arguments[2],
        new WorkloadShape(Number(arguments[3]), arguments[4] == "capped", ulong.Parse(arguments[5], CultureInfo.InvariantCulture)),
        Number(arguments[6]));

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
