using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Reading fields of a document that is known to be valid.</summary>
internal static class Json
{
    public static string Text(this JsonObject node, string field) =>
        node.TextOrNull(field) ?? throw new InvalidOperationException($"The field '{field}' is missing in {node.ToJsonString()}.");

    public static string? TextOrNull(this JsonObject node, string field) => node[field] is { } value ? TextOf(value) : null;

    public static IReadOnlyList<string>? TextsOrNull(this JsonObject? node, string field) =>
        node?[field] is JsonArray values ? [.. values.Select(value => TextOf(value!))] : null;

    public static JsonObject Object(this JsonObject node, string field) => node[field]?.AsObject() ?? [];

    public static IEnumerable<JsonObject> Objects(this JsonObject node, string field) =>
        (node[field]?.AsArray() ?? []).Select(item => item!.AsObject());

    /// <summary>A text as it is, a number as it is written.</summary>
    public static string TextOf(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();

    public static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
