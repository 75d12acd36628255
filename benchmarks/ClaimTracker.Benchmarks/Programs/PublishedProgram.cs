using System.Diagnostics;

namespace ClaimTracker.Benchmarks;

/// <summary>A program of this repository, published into a folder of its own, all of them in the same way.</summary>
internal sealed class PublishedProgram
{
    private readonly string _path;

    private PublishedProgram(string path) => _path = path;

    /// <summary>Publishes a project of this repository. What is built for a platform of its own is built apart, so that nothing here changes.</summary>
    public static PublishedProgram Publish(string project, TemporaryFolder folder, Publication way)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var target = folder.Folder($"{way.Name}-{name}");
        string[] apart = way.Arguments.Length == 0 ? [] : ["--artifacts-path", folder.Folder($"{way.Name}-build")];
        var start = new ProcessStartInfo(
            "dotnet",
            ["publish", Path.Combine(Root(), project), "--configuration", "Release", "--output", target, "--verbosity", "quiet", .. way.Arguments, .. apart])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new PublishedProgram(Path.Combine(target, OperatingSystem.IsWindows() ? $"{name}.exe" : name))
            : throw new InvalidOperationException($"{project} could not be published. {output}");
    }

    /// <summary>Runs it from start to end, with what it prints going into a file.</summary>
    public ProgramRun Run(string output, params string[] arguments)
    {
        // The shell gives its place to the program, so there is nothing in between.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "out=$1; shift; exec \"$0\" \"$@\" > \"$out\"", _path, output, .. arguments]);
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return new ProgramRun(Stopwatch.GetElapsedTime(begin).TotalSeconds, process.ExitCode);
    }

    /// <summary>Runs it, looking again and again how much memory it has had at most.</summary>
    /// <returns>In bytes; what the last look, a hundredth of a second before the end, gave.</returns>
    public long PeakOf(params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/null", _path, .. arguments]);
        using var process = Process.Start(start)!;
        var peak = 0L;
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, PeakNow(process));
        }

        return peak;
    }

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("These measurements need the sources around the program.");
    }

    private static long PeakNow(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
