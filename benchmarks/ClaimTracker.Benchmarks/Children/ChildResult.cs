using System.Text.Json;

namespace ClaimTracker.Benchmarks;

/// <summary>What a child process measured, handed over as a line of JSON.</summary>
/// <param name="Values">Figures by name; times in seconds.</param>
/// <param name="Agreement">What every engine has to say alike.</param>
internal sealed record ChildResult(Dictionary<string, double> Values, string Agreement)
{
    private const string Mark = "RESULT ";

    public void Write(TextWriter output) => output.WriteLine(Mark + JsonSerializer.Serialize(this));

    public static ChildResult? Read(string output) =>
        output.Split('\n').LastOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal)) is { } line
            ? JsonSerializer.Deserialize<ChildResult>(line[Mark.Length..])
            : null;
}
