using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Writes a document as YAML: block style, words plain where they may be, everything else quoted.</summary>
internal static partial class YamlText
{
    public static byte[] Of(JsonObject document)
    {
        var text = new StringBuilder();
        Write(text, document, indent: 0);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, JsonNode? node, int indent)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                foreach (var (key, value) in map)
                {
                    text.Append(' ', indent).Append(Scalar(JsonValue.Create(key))).Append(':');
                    WriteBelow(text, value, indent + 2);
                }

                break;
            case JsonArray { Count: > 0 } list:
                foreach (var item in list)
                {
                    text.Append(' ', indent).Append('-');
                    WriteBelow(text, item, indent + 2);
                }

                break;
        }
    }

    private static void WriteBelow(StringBuilder text, JsonNode? node, int indent)
    {
        if (node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })
        {
            text.Append('\n');
            Write(text, node, indent);
            return;
        }

        text.Append(' ').Append(node is JsonObject ? "{}" : node is JsonArray ? "[]" : Scalar(node)).Append('\n');
    }

    // A quoted JSON string is a double-quoted YAML one.
    private static string Scalar(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String && Plain().IsMatch(node.GetValue<string>()) ? node.GetValue<string>() : node?.ToJsonString() ?? "null";

    [GeneratedRegex("^(?!(true|false|null)$)[a-z][a-zA-Z0-9 ?]*[a-zA-Z0-9]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
