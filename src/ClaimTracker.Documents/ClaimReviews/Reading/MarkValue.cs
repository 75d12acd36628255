using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Reads values of JSON-LD that may be lists, wrapped or broken.</summary>
internal static class MarkValue
{
    /// <summary>The items of a list, also of <c>@list</c> and <c>@set</c>; a value that is no list is its own item. Null is no item.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null),
        JsonValueKind.Object when value.TryGetProperty("@list"u8, out var list) && list.ValueKind == JsonValueKind.Array => Items(list),
        JsonValueKind.Object when value.TryGetProperty("@set"u8, out var set) && set.ValueKind == JsonValueKind.Array => Items(set),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [value],
    };

    /// <summary>The text of a value; numbers and truths as they stand. Null where it is an object or a list.</summary>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Object when value.TryGetProperty("@value"u8, out var inner) && inner.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) => TextOf(inner),
        _ => null,
    };

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
