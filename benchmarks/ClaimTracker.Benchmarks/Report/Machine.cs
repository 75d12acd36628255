using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace ClaimTracker.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static string Describe(RunSettings settings) => string.Create(CultureInfo.InvariantCulture, $"""
        {DateTime.UtcNow:d MMMM yyyy}. {Processor()}, {Environment.ProcessorCount} cores, {Memory()}; {RuntimeInformation.OSDescription};
        {RuntimeInformation.FrameworkDescription}, {(GCSettings.IsServerGC ? "server" : "workstation")} garbage collection, concurrent, tiered compilation with profiles as by default.
        {settings.Claims:N0} claims, {settings.Rounds} rounds ({settings.LargeRounds} at {settings.LargeClaims:N0}), seed {settings.Seed}; medians of rounds in which the engines took turns, each in a process of its own.
        """);

    private static string Processor() => FromLines("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string Memory() => string.Create(
        CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30):N1} GiB of memory");

    private static string? FromLines(string file, string key) => File.Exists(file)
        ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
        : null;
}
