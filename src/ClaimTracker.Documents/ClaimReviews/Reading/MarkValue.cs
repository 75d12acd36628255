using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Reads values of JSON-LD that may be lists, wrapped or broken.</summary>
internal static class MarkValue
{
    /// <summary>The items of a list, also of <c>@list</c> and <c>@set</c>; a value that is no list is its own item. Null is no item.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null),
        JsonValueKind.Object when Property(value, "@list") is { } list && list.ValueKind == JsonValueKind.Array => Items(list),
        JsonValueKind.Object when Property(value, "@set") is { } set && set.ValueKind == JsonValueKind.Array => Items(set),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [value],
    };

    /// <summary>The text of a value; numbers and truths as they stand. Null where it is an object or a list.</summary>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Object when Property(value, "@value") is { } inner && inner.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) => TextOf(inner),
        _ => null,
    };

    /// <summary>A property of an object, whatever its other properties are called; null where it is missing.</summary>
    public static JsonElement? Property(JsonElement value, string name)
    {
        JsonElement? found = null;
        foreach (var property in value.EnumerateObject())
        {
            found = NameOf(property) == name ? property.Value : found;
        }

        return found;
    }

    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // Half a character stands in it.
            return string.Empty;
        }
    }

    private static string StringOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a character stands in it, as an escape; what stands between the quotation marks is kept.
            return value.GetRawText()[1..^1];
        }
    }
}
