using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>The objects of one document by their <c>@id</c>, for properties that only refer to them. Never looks anywhere else.</summary>
internal sealed class MarkGraph
{
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public MarkGraph(JsonElement root) => Add(root, ReviewLimits.Nesting);

    /// <summary>The object that a reference means: itself where it says anything, else the one with its id; null where there is none.</summary>
    public JsonElement? Resolve(JsonElement value) =>
        value.ValueKind != JsonValueKind.Object || IdOf(value) is not { } id || value.GetPropertyCount() > 1 ? value
        : _byId.TryGetValue(id, out var known) ? known
        : null;

    private void Add(JsonElement value, int depth)
    {
        if (depth == 0)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Add(item, depth - 1);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (value.GetPropertyCount() > 1 && IdOf(value) is { } id)
            {
                _byId.TryAdd(id, value);
            }

            foreach (var property in value.EnumerateObject())
            {
                Add(property.Value, depth - 1);
            }
        }
    }

    private static string? IdOf(JsonElement value) => MarkValue.Property(value, "@id") is { } id && id.ValueKind == JsonValueKind.String ? MarkValue.TextOf(id) : null;
}
