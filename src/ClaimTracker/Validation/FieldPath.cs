using System.Globalization;
using System.Text.Json;

namespace ClaimTracker;

// Where a problem is, in the two spellings: /via/0/url of documents, Via[0].Url of our properties.
internal static class FieldPath
{
    // The one field that documents name otherwise than we do.
    private const string OnBehalfOf = "onBehalfOf";

    private const string Via = "via";

    private const string Cites = "cites";

    /// <summary>A JSON Pointer to the field of a claim that a property stands for. Parts of what is one value in a document are left out.</summary>
    public static string ToPointer(string property)
    {
        var fields = property.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(ToField).ToArray();
        return ProblemPath.Of(fields.AsSpan(0, Math.Min(fields.Length, Depth(fields))));
    }

    /// <summary>The property that a JSON Pointer stands for; empty for the whole.</summary>
    public static string ToProperty(string pointer) =>
        string.Concat(pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(ToPart)).TrimStart('.');

    // A claim is flat in a document, but for its chain.
    private static int Depth(string[] fields) => fields switch
    {
        [Via, _, Cites, ..] => 4,
        [Via, ..] => 3,
        _ => 1,
    };

    private static string ToField(string property) =>
        JsonNamingPolicy.CamelCase.ConvertName(property) is var field && field == "principal" ? OnBehalfOf : field;

    private static string ToPart(string field) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"[{field}]"
        : field == OnBehalfOf ? $".{nameof(ClaimDraft.Principal)}"
        : $".{char.ToUpperInvariant(field[0])}{field[1..]}";
}
