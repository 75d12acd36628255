using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes a document as JSON, indented.</summary>
internal sealed class JsonOutput : IDocumentOutput
{
    private const int BytesAtOnce = 32 * 1024;
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;
    private bool _isMap;

    public JsonOutput(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(stream, ReportContext.Layout);
        _json.WriteStartObject();
    }

    public void Field(string key, WrittenValue value)
    {
        _json.WritePropertyName(key);
        Write(_json, value);
    }

    public void StartSection(string key, bool isMap)
    {
        _json.WritePropertyName(key);
        if (isMap)
        {
            _json.WriteStartObject();
        }
        else
        {
            _json.WriteStartArray();
        }

        _isMap = isMap;
    }

    public void Item(string? key, WrittenMap item)
    {
        if (key is not null)
        {
            _json.WritePropertyName(key);
        }

        Write(_json, item);
        if (_json.BytesPending > BytesAtOnce)
        {
            _json.Flush();
        }
    }

    public void EndSection()
    {
        if (_isMap)
        {
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteEndArray();
        }
    }

    public void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
    }

    public void Dispose() => _json.Dispose();

    /// <summary>Writes one value.</summary>
    public static void Write(Utf8JsonWriter json, WrittenValue value)
    {
        switch (value)
        {
            case WrittenValue.Scalar { Kind: WrittenKind.Literal, Text: var digits }:
                json.WriteRawValue(digits);
                break;
            case WrittenValue.Scalar { Text: var text }:
                json.WriteStringValue(text);
                break;
            case WrittenValue.List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case WrittenMap map:
                json.WriteStartObject();
                foreach (var (key, field) in map.Fields)
                {
                    json.WritePropertyName(key);
                    Write(json, field);
                }

                json.WriteEndObject();
                break;
        }
    }
}
