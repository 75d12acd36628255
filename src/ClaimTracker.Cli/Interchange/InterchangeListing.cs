using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>Tells on standard error what was found in imported material, and what an export could not carry: a line each.</summary>
internal static class InterchangeListing
{
    private const int Most = 100;

    /// <summary>Tells as what some content was read.</summary>
    public static void WriteGuess(TextWriter error, string file, InterchangeFormat format) =>
        error.WriteLine(SafeText.Line($"{file} reads as {format.Title}; --from says otherwise."));

    public static void Write(TextWriter error, string file, ImmutableArray<ImportNote> notes) =>
        Write(error, [.. notes.Select(note => $"{file}: {note}")], $"{Amount.Of(notes.Length, "note", "notes")} on {file}.");

    public static void Write(TextWriter error, string file, ImmutableArray<ExportLoss> losses) =>
        Write(error, [.. losses.Select(loss => $"{file}: {loss}")], $"{Amount.Of(losses.Length, "thing", "things")} could not be carried over to {file}.");

    private static void Write(TextWriter error, ImmutableArray<string> lines, string summary)
    {
        foreach (var line in lines.Take(Most))
        {
            error.WriteLine(SafeText.Line(line));
        }

        if (lines.Length > Most)
        {
            error.WriteLine($"And {Words.English.Number(lines.Length - Most)} more.");
        }

        if (lines.Length > 0)
        {
            error.WriteLine(SafeText.Line(summary));
        }
    }
}
