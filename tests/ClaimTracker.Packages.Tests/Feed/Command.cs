using System.Diagnostics;
using System.Text;

namespace ClaimTracker.Packages.Tests;

/// <summary>A process: started in a folder, with what the tests themselves run under taken out of its environment.</summary>
internal static class Command
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Runs it to its end.</summary>
    /// <returns>What it wrote to standard output, its lines ended by <c>\n</c>. Fails the test when its exit code is not 0.</returns>
    public static async Task<string> Run(string folder, string program, string[] arguments, string input = "", params (string Name, string Value)[] environment)
    {
        using var process = Start(folder, program, arguments, environment);
        using var late = new CancellationTokenSource(Longest);
        var error = process.StandardError.ReadToEndAsync(late.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(late.Token);
            await process.WaitForExitAsync(late.Token);
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}\n{await error}");
            return output.ReplaceLineEndings("\n");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {Longest}.");
        }
    }

    /// <summary>Starts it. The caller reads both streams, and ends it.</summary>
    public static Process Start(string folder, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheRun).ToArray())
        {
            start.Environment.Remove(name);
        }

        // No server stays behind that would hold our streams open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static bool IsOfTheRun(string name) =>
        name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("CLAIMTRACKER_", StringComparison.Ordinal)
        || name is "CI" or "DOTNET_ENVIRONMENT" or "DOTNET_HOST_PATH" or "DOTNET_STARTUP_HOOKS";
}
