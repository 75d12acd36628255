using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>A tolerance in JSON: the number, without needless zeros, so that equal tolerances are printed alike.</summary>
internal sealed class ToleranceJsonConverter : JsonConverter<Tolerance>
{
    public override Tolerance Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var halfWidth) && halfWidth is >= 0 and <= 1
            ? new Tolerance(halfWidth)
            : throw new JsonException("A tolerance is a number in [0, 1].");

    public override void Write(Utf8JsonWriter writer, Tolerance value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString());
}
