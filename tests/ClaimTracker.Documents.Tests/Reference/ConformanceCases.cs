using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>The conformance cases beside the test program: one claims document each, and what must come out of it.</summary>
public static class ConformanceCases
{
    /// <summary>File and name of every case with a valid document.</summary>
    public static TheoryData<string, string> Valid()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            if (file == "documents-with-problems.json")
            {
                continue;
            }

            foreach (var each in ReadFile(file))
            {
                cases.Add(file, each.Text("name"));
            }
        }

        return cases;
    }

    /// <summary>File and name of every case of one file.</summary>
    public static TheoryData<string, string> In(string file)
    {
        var cases = new TheoryData<string, string>();
        foreach (var each in ReadFile(file))
        {
            cases.Add(file, each.Text("name"));
        }

        return cases;
    }

    public static JsonObject Read(string file, string name) => ReadFile(file).Single(each => each.Text("name") == name);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    private static IEnumerable<JsonObject> ReadFile(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsArray().Select(each => each!.AsObject());
}
