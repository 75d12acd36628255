using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>A quantity in JSON: its text. A number is read as well, digit by digit as it is written.</summary>
internal sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => reader.HasValueSequence ? Encoding.UTF8.GetString(reader.ValueSequence) : Encoding.UTF8.GetString(reader.ValueSpan),
            _ => throw new JsonException($"A quantity is a text or a number; allowed are {FigureReader.Allowed}."),
        };
        return Quantity.TryRead(text, out var quantity) is { } fault ? throw new JsonException(FigureReader.Say(fault, text)) : quantity!;
    }

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
