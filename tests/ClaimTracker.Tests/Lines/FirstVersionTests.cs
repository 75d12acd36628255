using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ClaimTracker.Tests;

/// <summary>
/// A file of entries as the first version wrote them, with every kind, every field and every form of answer. It may never be changed: newsrooms
/// have such files. When the format moves on, this one keeps loading, and a file of the new version comes beside it.
/// </summary>
public sealed class FirstVersionTests
{
    private const string Hash = "0d4b0fda178056305a04d50981d097b6f1a8161e058b64d034d06398d216f3bc";

    private static readonly byte[] Bytes = File.ReadAllBytes(Path.Combine(Repository.TestProject, "Lines", "entries.v1.jsonl"));

    private static readonly string Text = Encoding.UTF8.GetString(Bytes);

    // JSON nodes cannot hold half a surrogate pair.
    private static readonly string[] SoundLines = Text.Replace("\\ud800", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');

    [Fact]
    public void File_ItsBytes_AreThoseOfTheDayItWasWritten() => Assert.Equal(Hash, Convert.ToHexStringLower(SHA256.HashData(Bytes)));

    [Fact]
    public void Read_ReplayedAndWrittenAgain_AreTheSameBytes()
    {
        var ledger = ClaimLedger.Replay(Lines.Read(Bytes), OneOfEach.Options());

        Assert.Equal(Text, Encoding.UTF8.GetString(Lines.Of(ledger.Entries)));
    }

    // That the bytes come back shows that nothing is lost; this, that everything is in its place.
    [Fact]
    public void Read_Entries_SayWhatTheyAlwaysSaid() => Approved.Text("entries.v1", string.Join('\n', Lines.Read(Bytes).Select(Whole.Of)));

    [Fact]
    public void File_Kinds_AreAllThatTheFirstVersionHas() =>
        Assert.Equal(EntryFormats.All.Select(format => format.Kind).Except(KindsThatCameLater).Order(StringComparer.Ordinal), SoundLines.Select(line => (string)Parsed(line)["kind"]!).Distinct().Order(StringComparer.Ordinal));

    // Lines of them are in EntryLineTests.
    private static readonly string[] KindsThatCameLater = ["claimReviewed"];

    // Fields that came later, which may be missing; lines with them are in EntryLineTests and PassageTests.
    private static readonly string[] CameLater = ["coordinates", "passage"];

    // Reading knows its fields by asking for them, and names them when it finds one that it did not ask for.
    [Fact]
    public void File_Fields_AreAllThatReadingKnows()
    {
        var (written, known) = (new HashSet<string>(), new HashSet<string>());
        foreach (var line in SoundLines)
        {
            for (var place = 0; place < Objects(Parsed(line)).Count; place++)
            {
                var root = Parsed(line);
                var fields = Objects(root)[place];
                var names = fields.Select(field => field.Key).ToList();
                fields.Add("zzz", 1);
                var allowed = Refusal(root).Problems.First(problem => problem.Path.EndsWith("/zzz", StringComparison.Ordinal)).Allowed!;
                written.UnionWith(names.Select(name => $"{What(allowed)}/{name}"));
                known.UnionWith(allowed.Split(", ").Except(CameLater).Select(name => $"{What(allowed)}/{name}"));
            }
        }

        Assert.Equal(known.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_AnyFieldLess_IsNeverTheSameEntry() => ForEachField((line, fields, name, root) =>
    {
        fields.Remove(name);

        Assert.NotEqual(line, ReadAndWritten(root));
    });

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("7.5")]
    [InlineData("\" \"")]
    [InlineData("false")]
    public void Read_AnyFieldOfAnotherType_IsRefusedOrKept(string value) => ForEachField((_, fields, name, root) =>
    {
        fields[name] = JsonNode.Parse(value);

        Assert.True(ReadAndWritten(root) is not { } again || again == root.ToJsonString() || value is "[]", $"{name} became {value} and was read as something else.");
    });

    private static void ForEachField(Action<string, JsonObject, string, JsonObject> test)
    {
        foreach (var line in SoundLines.Select(line => Parsed(line).ToJsonString()))
        {
            for (var place = 0; place < Objects(Parsed(line)).Count; place++)
            {
                foreach (var name in Objects(Parsed(line))[place].Select(field => field.Key))
                {
                    var root = Parsed(line);
                    test(line, Objects(root)[place], name, root);
                }
            }
        }
    }

    // Questions and entries have some fields that others of them have not; who and why can stand in every entry.
    private static string What(string known) =>
        known.StartsWith("v, ", StringComparison.Ordinal) ? "entry"
        : known.Contains("timing", StringComparison.Ordinal) ? "question"
        : known.StartsWith("entity, ", StringComparison.Ordinal) ? "answer"
        : known;

    private static JsonObject Parsed(string line) => JsonNode.Parse(line)!.AsObject();

    private static IReadOnlyList<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject fields => [fields, .. fields.SelectMany(field => Objects(field.Value))],
        JsonArray items => [.. items.SelectMany(Objects)],
        _ => [],
    };

    private static EntryLineException Refusal(JsonObject root) => Assert.Throws<EntryLineException>(() => EntryLine.Read(root.ToJsonString()));

    private static string? ReadAndWritten(JsonObject root)
    {
        try
        {
            return Parsed(EntryLine.Of(EntryLine.Read(root.ToJsonString()))).ToJsonString();
        }
        catch (EntryLineException)
        {
            return null;
        }
    }
}
