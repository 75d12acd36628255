using System.Diagnostics;
using System.Text;

namespace ClaimTracker.Cli.Tests;

/// <summary>Runs the built tool as a process of its own.</summary>
internal static class Tool
{
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "ClaimTracker.Cli.dll");

    public static async Task<CliResult> Run(string[] arguments, string input = "", params (string Name, string Value)[] environment)
    {
        using var process = Start("dotnet", ["exec", Dll, .. arguments], environment);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await Finish(process);
    }

    /// <summary>Runs a copy of the tool.</summary>
    public static async Task<CliResult> RunAt(string dll, params string[] arguments)
    {
        using var process = Start("dotnet", ["exec", dll, .. arguments], []);
        process.StandardInput.Close();
        return await Finish(process);
    }

    /// <summary>Runs the tool on a terminal, by means of <c>script</c>; null where that program is missing.</summary>
    public static async Task<CliResult?> RunOnTerminal(string[] arguments, params (string Name, string Value)[] environment)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
        {
            return null;
        }

        var command = string.Join(' ', new[] { "dotnet", "exec", Dll }.Concat(arguments).Select(argument => $"'{argument}'"));
        using var process = Start("/usr/bin/script", ["-qec", command, "/dev/null"], [("TERM", "xterm-256color"), .. environment]);
        process.StandardInput.Close();
        return await Finish(process);
    }

    /// <summary>Runs the tool and reads only the first line of its output.</summary>
    public static async Task<CliResult> RunAndHangUp(params string[] arguments)
    {
        using var process = Start("dotnet", ["exec", Dll, .. arguments], []);
        process.StandardInput.Close();
        var first = await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CliResult(process.ExitCode, Encoding.UTF8.GetBytes(first ?? string.Empty), error);
    }

    private static System.Diagnostics.Process Start(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return System.Diagnostics.Process.Start(start)!;
    }

    private static async Task<CliResult> Finish(System.Diagnostics.Process process)
    {
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return new CliResult(process.ExitCode, output.ToArray(), await error);
    }
}
