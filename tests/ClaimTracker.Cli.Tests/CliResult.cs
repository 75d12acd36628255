using System.Text;
using System.Text.Json.Nodes;

namespace ClaimTracker.Cli.Tests;

/// <summary>What a command printed, and its exit code.</summary>
internal sealed record CliResult(int ExitCode, byte[] Bytes, string Error)
{
    public string Output { get; } = Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    /// <summary>The output on one line, so that it does not matter where lines were broken.</summary>
    public string Flat => Flattened(Lines);

    /// <summary>The part of a text report about one question, on one line.</summary>
    public string About(string question) => Flattened(Lines
        .SkipWhile(line => line.StartsWith(' ') || !line.EndsWith($"[{question}]", StringComparison.Ordinal))
        .TakeWhile((line, index) => index == 0 || line.Length == 0 || line.StartsWith(' ')));

    private static string Flattened(IEnumerable<string> lines) =>
        string.Join(' ', lines.Select(line => line.Trim()).Where(line => line.Length > 0));
}
