using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>The named parts of a JSON Schema (<c>$defs</c>), in the order in which they are first needed.</summary>
internal sealed class SchemaDefinitions
{
    private readonly OrderedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a part, which is made when it is first needed.</summary>
    internal JsonObject Define(string name, Func<JsonObject> make)
    {
        if (!_definitions.ContainsKey(name))
        {
            // The place is taken first, so that the parts stand in the order of their use.
            _definitions[name] = [];
            _definitions[name] = make();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    internal JsonObject ToSchema()
    {
        var schema = new JsonObject();
        foreach (var (name, definition) in _definitions)
        {
            schema[name] = definition;
        }

        return schema;
    }
}
