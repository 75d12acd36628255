using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes maps as lines of JSON.</summary>
internal sealed class JsonLineOutput : IDisposable
{
    private static readonly JsonWriterOptions Layout = ReportContext.Layout with { Indented = false };

    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;

    public JsonLineOutput(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(stream, Layout);
    }

    public void Line(WrittenMap map)
    {
        JsonOutput.Write(_json, map);
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _json.Reset();
    }

    public void Dispose() => _json.Dispose();
}
