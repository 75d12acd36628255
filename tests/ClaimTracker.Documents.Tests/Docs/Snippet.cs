using System.Reflection;
using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests.Docs;

/// <summary>A piece of code that pages show: part of a file in <c>Snippets</c>, which is compiled with the tests.</summary>
/// <remarks>What stands between <c>// &lt;shown&gt;</c> and <c>// &lt;/shown&gt;</c> is shown; several parts stand one below the other.</remarks>
internal sealed class Snippet(string name)
{
    private const string Start = "// <shown>";
    private const string End = "// </shown>";

    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(Snippet).Assembly.GetTypes().Where(type => RunOf(type) is not null).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>The code as pages show it.</summary>
    public string Code
    {
        get
        {
            var parts = new List<List<string>>();
            var isShown = false;
            foreach (var line in File.ReadLines(Path.Combine(Repository.TestProject, "Docs", "Snippets", name + ".cs")))
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
    public string Run()
    {
        var type = typeof(Snippet).Assembly.GetType($"Snippets.{name}", throwOnError: true)!;
        return global::Snippets.Console.Capture(() => RunOf(type)!.Invoke(null, null));
    }

    private static MethodInfo? RunOf(Type type) => type.Namespace == nameof(Snippets) ? type.GetMethod("Run", BindingFlags.Public | BindingFlags.Static) : null;

    private static string Outdented(List<string> lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line));
    }
}
