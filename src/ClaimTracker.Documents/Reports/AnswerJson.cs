using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes an answer as the claims document writes it.</summary>
internal static class AnswerJson
{
    public static void Write(Utf8JsonWriter json, Answer answer)
    {
        switch (answer)
        {
            case EntityAnswer { IsOnly: true } only:
                json.WriteStartObject();
                json.WritePropertyName("only");
                WriteIds(json, only);
                json.WriteEndObject();
                break;
            case EntityAnswer { Ids: [var one] }:
                json.WriteStringValue(one.ToString());
                break;
            case EntityAnswer list:
                WriteIds(json, list);
                break;
            case QuantityAnswer { IsNumber: true } figure when IsJsonNumber(figure.Quantity.Text):
                json.WriteRawValue(figure.Quantity.Text);
                break;
            case DateAnswer { IsNumber: true } year when IsJsonNumber(year.Time.Text):
                json.WriteRawValue(year.Time.Text);
                break;
            case NoneAnswer:
                WriteTrue(json, "none");
                break;
            case UnknownAnswer:
                WriteTrue(json, "unknown");
                break;
            default:
                json.WriteStringValue(answer.ToString());
                break;
        }
    }

    private static void WriteIds(Utf8JsonWriter json, EntityAnswer answer)
    {
        json.WriteStartArray();
        foreach (var id in answer.Ids)
        {
            json.WriteStringValue(id.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteTrue(Utf8JsonWriter json, string key)
    {
        json.WriteStartObject();
        json.WriteBoolean(key, true);
        json.WriteEndObject();
    }

    // YAML also takes numbers that JSON does not, such as +5 or 007.
    internal static bool IsJsonNumber(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        return text.Length - digits.Length < 2 && char.IsAsciiDigit(digits[0]) && (digits.Length == 1 || digits[0] != '0' || digits[1] == '.');
    }
}
