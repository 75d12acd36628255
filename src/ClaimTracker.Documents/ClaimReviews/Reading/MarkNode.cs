using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>An object of JSON-LD: its properties by their short names, whatever prefix, address or case they are written with.</summary>
internal sealed class MarkNode
{
    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.OrdinalIgnoreCase);

    public MarkNode(JsonElement json, string path)
    {
        Path = path;
        foreach (var property in json.EnumerateObject())
        {
            // Of a property given twice the last one counts, as everywhere in JSON.
            _properties[ShortName(MarkValue.NameOf(property))] = property.Value;
        }
    }

    /// <summary>A JSON Pointer to it, after what tells the block of a page.</summary>
    public string Path { get; }

    public IEnumerable<string> Names => _properties.Keys;

    /// <summary>The types, by their short names; empty when none is given.</summary>
    public IEnumerable<string> Types => _properties.TryGetValue("@type", out var type) || _properties.TryGetValue("type", out type)
        ? MarkValue.Items(type).Select(MarkValue.TextOf).OfType<string>().Select(ShortName)
        : [];

    /// <summary>The type as it stands: JSON, null when none is given.</summary>
    public JsonElement? TypeElement => _properties.TryGetValue("@type", out var type) ? type : null;

    public bool Is(string type) => Types.Any(own => string.Equals(own, type, StringComparison.OrdinalIgnoreCase));

    /// <summary>The value of a property; null when it is missing or null.</summary>
    public JsonElement? this[string name] =>
        _properties.TryGetValue(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value : null;

    /// <summary>The pointer to a property.</summary>
    public string PathOf(string name) => JsonPointer.Of(Path, name);

    /// <summary>What comes after the last slash, number sign or colon: <c>ClaimReview</c> of <c>http://schema.org/ClaimReview</c>.</summary>
    public static string ShortName(string name)
    {
        var trimmed = name.Trim();
        return trimmed.AsSpan().LastIndexOfAny('/', '#', ':') is >= 0 and var end && end < trimmed.Length - 1 ? trimmed[(end + 1)..] : trimmed;
    }
}
