using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ClaimTracker.Documents;

// How reports are written; the code is generated, so nothing is reflected over at run time.
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CheckReportJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(IEnumerable<ComparisonJson>))]
[JsonSerializable(typeof(TimelineJson))]
[JsonSerializable(typeof(ChangesJson))]
[JsonSerializable(typeof(ImpactsJson))]
internal sealed partial class ReportContext : JsonSerializerContext
{
    /// <summary>Indented, and with all scripts as they are; what could be markup stays escaped.</summary>
    public static ReportContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new AnswerConverter() },
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
