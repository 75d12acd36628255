using System.Text;
using ClaimTracker.Tests;

namespace ClaimTracker.Cli.Tests;

/// <summary>Runs the command line inside the test process.</summary>
internal static class Cli
{
    public static string Belgorod { get; } = Story("belgorod");

    public static string Richka { get; } = Story("richka");

    /// <summary>An invented story with everything that can happen to a claim.</summary>
    public static string Port { get; } = Path.Combine(Repository.TestProject, "Stories", "port.yaml");

    public static CliResult Run(params string[] arguments) => Run(arguments, []);

    public static CliResult Run(string[] arguments, byte[] input, int width = Terminal.RedirectedWidth)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, Terminal.Of(new MemoryStream(input), output, error, width));
        return new CliResult(exitCode, output.ToArray(), error.ToString());
    }

    /// <summary>Runs on a document that comes in through standard input.</summary>
    public static CliResult RunOn(string document, params string[] arguments) => Run(arguments, Encoding.UTF8.GetBytes(document));

    /// <summary>The file of a story.</summary>
    public static string Story(string name) => name == "port" ? Port : Path.Combine(Repository.Root, "docs", "stories", $"{name}.yaml");
}
