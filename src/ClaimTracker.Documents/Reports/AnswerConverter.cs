using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>Writes an answer as the claims document writes it.</summary>
internal sealed class AnswerConverter : JsonConverter<Answer>
{
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are read with their question, by the reader of documents.");

    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case EntityAnswer { IsOnly: true } only:
                writer.WriteStartObject();
                writer.WritePropertyName("only");
                WriteIds(writer, only);
                writer.WriteEndObject();
                break;
            case EntityAnswer { Ids: [var one] }:
                writer.WriteStringValue(one.ToString());
                break;
            case EntityAnswer list:
                WriteIds(writer, list);
                break;
            case QuantityAnswer { IsNumber: true } figure when IsJsonNumber(figure.Quantity.Text):
                writer.WriteRawValue(figure.Quantity.Text);
                break;
            case DateAnswer { IsNumber: true } year when IsJsonNumber(year.Time.Text):
                writer.WriteRawValue(year.Time.Text);
                break;
            case NoneAnswer:
                WriteTrue(writer, "none");
                break;
            case UnknownAnswer:
                WriteTrue(writer, "unknown");
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteIds(Utf8JsonWriter writer, EntityAnswer answer)
    {
        writer.WriteStartArray();
        foreach (var id in answer.Ids)
        {
            writer.WriteStringValue(id.ToString());
        }

        writer.WriteEndArray();
    }

    private static void WriteTrue(Utf8JsonWriter writer, string key)
    {
        writer.WriteStartObject();
        writer.WriteBoolean(key, true);
        writer.WriteEndObject();
    }

    // YAML also takes numbers that JSON does not, such as +5 or 007.
    private static bool IsJsonNumber(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        return text.Length - digits.Length < 2 && char.IsAsciiDigit(digits[0]) && (digits.Length == 1 || digits[0] != '0' || digits[1] == '.');
    }
}
