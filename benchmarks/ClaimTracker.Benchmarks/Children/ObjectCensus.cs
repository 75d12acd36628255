using System.Globalization;
using Microsoft.Diagnostics.Runtime;

namespace ClaimTracker.Benchmarks;

/// <summary>Counts the managed objects of a process from another one, while it stands still.</summary>
internal static class ObjectCensus
{
    public const string Command = "census";

    /// <summary>Of this process, by a child that looks into it; null where the system does not let it.</summary>
    public static ChildResult? OfThisProcess()
    {
        try
        {
            return ChildProcess.Run(Command, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static ChildResult Take(string process)
    {
        using var target = DataTarget.AttachToProcess(int.Parse(process, CultureInfo.InvariantCulture), suspend: true);
        using var runtime = target.ClrVersions[0].CreateRuntime();
        var (objects, strings, bytes) = (0L, 0L, 0L);
        foreach (var found in runtime.Heap.EnumerateObjects())
        {
            if (found.Type is { IsFree: false } type)
            {
                objects++;
                if (type.IsString)
                {
                    strings++;
                    bytes += (long)found.Size;
                }
            }
        }

        return new ChildResult(new() { ["objects"] = objects, ["strings"] = strings, ["bytes"] = bytes }, "");
    }
}
