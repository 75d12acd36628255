using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>Writes the JSON Schema of an object with known fields.</summary>
internal static class ObjectSchema
{
    internal static JsonObject Of(ObjectShape shape, SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            var value = field.Value.ToSchema(definitions);
            value = field.IsRequired ? value : OrNull(value);
            value.Insert(0, "description", field.Description);
            properties[field.Name] = value;
        }

        var schema = new JsonObject
        {
            ["title"] = shape.Title,
            ["description"] = shape.Description,
            ["type"] = "object",
            ["properties"] = properties,
        };
        if (shape.Fields.Any(field => field.IsRequired))
        {
            schema["required"] = new JsonArray([.. shape.Fields.Where(field => field.IsRequired).Select(field => JsonValue.Create(field.Name))]);
        }

        schema["additionalProperties"] = false;
        AddExemption(schema, shape.Exemption);
        return schema;
    }

    /// <summary>Null counts as absent where a field is optional.</summary>
    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }

        switch (schema["type"])
        {
            case JsonArray types:
                types.Add((JsonNode)"null");
                return schema;
            case JsonValue type:
                schema["type"] = new JsonArray(type.DeepClone(), "null");
                return schema;
        }

        if (schema["anyOf"] is JsonArray choices)
        {
            choices.Add((JsonNode)new JsonObject { ["type"] = "null" });
            return schema;
        }

        return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    private static void AddExemption(JsonObject schema, Exemption? exemption)
    {
        if (exemption is null)
        {
            return;
        }

        var words = new JsonArray([.. exemption.Words.Select(word => JsonValue.Create(word))]);
        schema["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [exemption.Other] = new JsonObject { ["enum"] = words } },
            ["required"] = new JsonArray(exemption.Other),
        };
        schema["then"] = new JsonObject { ["properties"] = new JsonObject { [exemption.Field] = new JsonObject { ["type"] = "null" } } };
        schema["else"] = new JsonObject
        {
            ["properties"] = new JsonObject { [exemption.Field] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } } },
            ["required"] = new JsonArray(exemption.Field),
        };
    }
}
