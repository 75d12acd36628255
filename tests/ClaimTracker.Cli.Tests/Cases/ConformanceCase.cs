using System.Text.Json.Nodes;

namespace ClaimTracker.Cli.Tests;

/// <summary>One conformance case: a claims document, and what must come out of it.</summary>
internal sealed class ConformanceCase
{
    private readonly JsonObject _case;

    private ConformanceCase(JsonObject conformanceCase) => _case = conformanceCase;

    public string Name => (string)_case["name"]!;

    public string Document => _case["document"]!.ToJsonString();

    public JsonArray? Pairs => Expected("pairs");

    public JsonArray? Questions => Expected("questions");

    public JsonArray? Findings => Expected("findings");

    public JsonArray? Problems => Expected("problems");

    /// <summary>File and name of every case.</summary>
    public static TheoryData<string, string> All()
    {
        var names = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            foreach (var each in In(file))
            {
                names.Add(file, each.Name);
            }
        }

        return names;
    }

    public static ConformanceCase Read(string file, string name) => In(file).Single(each => each.Name == name);

    public static IEnumerable<ConformanceCase> In(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsArray().Select(each => new ConformanceCase(each!.AsObject()));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    private JsonArray? Expected(string part) => _case["expect"]![part]?.AsArray();
}
