using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>Writes a time as its text, and reads it in UTC.</summary>
internal sealed class EdtfTimeJsonConverter : JsonConverter<EdtfTime>
{
    /// <inheritdoc/>
    public override EdtfTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A time is a text such as \"2023-05-22\", not a {reader.TokenType}.");
        }

        return EdtfTime.TryParse(reader.GetString(), zone: null, out var time, out var fault) ? time : throw new JsonException(fault);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EdtfTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
