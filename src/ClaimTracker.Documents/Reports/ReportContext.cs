using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ClaimTracker.Documents;

// How reports are written; the code is generated, so nothing is reflected over at run time.
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<ActJson>))]
[JsonSerializable(typeof(IReadOnlyList<CounterclaimJson>))]
[JsonSerializable(typeof(IReadOnlyList<AssessmentJson>))]
[JsonSerializable(typeof(IReadOnlyList<ReviewJson>))]
[JsonSerializable(typeof(IReadOnlyList<UsageJson>))]
[JsonSerializable(typeof(IReadOnlyList<GroundRulesJson>))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(IEnumerable<ComparisonJson>))]
[JsonSerializable(typeof(TimelineJson))]
[JsonSerializable(typeof(ChangesJson))]
[JsonSerializable(typeof(ImpactsJson))]
internal sealed partial class ReportContext : JsonSerializerContext
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The same for what is written by hand.</summary>
    public static JsonWriterOptions Layout { get; } = new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    /// <summary>Indented, and with all scripts as they are; what could be markup stays escaped.</summary>
    public static ReportContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new AnswerConverter() },
        WriteIndented = true,
        NewLine = "\n",
        Encoder = Encoder,
    });
}
