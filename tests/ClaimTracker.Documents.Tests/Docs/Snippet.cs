using System.Reflection;
using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests.Docs;

/// <summary>A piece of code that pages show: part of a file in <c>Snippets</c>, which is compiled with the tests.</summary>
/// <remarks>What stands between <c>// &lt;shown&gt;</c> and <c>// &lt;/shown&gt;</c> is shown; several parts stand one below the other.</remarks>
internal sealed class Snippet(string name)
{
    private const string Start = "// <shown>";
    private const string End = "// </shown>";

    /// <summary>Those that run, and those that only declare what others use.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.cs")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != nameof(global::Snippets.Console))
            .Order(StringComparer.Ordinal),
    ];

    private static string Folder => Path.Combine(Repository.TestProject, "Docs", "Snippets");

    /// <summary>The code as pages show it.</summary>
    public string Code
    {
        get
        {
            var parts = new List<List<string>>();
            var isShown = false;
            foreach (var line in File.ReadLines(Path.Combine(Folder, name + ".cs")))
            {
                if (line.Trim() is Start or End)
                {
                    isShown = line.Trim() == Start;
                    parts.AddRange(isShown ? [[]] : []);
                }
                else if (isShown)
                {
                    parts[^1].Add(line);
                }
            }

            return string.Join("\n\n", parts.Select(Outdented));
        }
    }

    /// <summary>Runs the code.</summary>
    /// <returns>What it writes to the console.</returns>
    /// <exception cref="InvalidOperationException">It only declares something.</exception>
    public string Run()
    {
        var run = typeof(Snippet).Assembly.GetType($"Snippets.{name}", throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)
            ?? throw new InvalidOperationException($"The snippet {name} has no Run, and prints nothing.");
        return global::Snippets.Console.Capture(() => run.Invoke(null, null));
    }

    private static string Outdented(List<string> lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line));
    }
}
