using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>The JSON Schema (draft 2020-12) of the claims document, for editors and validators.</summary>
/// <remarks>
/// It describes fields, words and kinds of values. What depends on other parts of the document (whether an id names
/// something, whether an answer fits its question) only the reader can tell. The same file is in the package,
/// as <c>schema/claims-document.schema.json</c>.
/// </remarks>
public static class ClaimsDocumentSchema
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Lazy<string> LazyText = new(Write);

    /// <summary>The identifier of the schema (<c>$id</c>). It changes with the version of the format.</summary>
    public static Uri Id { get; } = new("https://claimtracker.dev/schema/claims-document-1.json");

    /// <summary>The schema as JSON text; the same for every call and every machine. Thread-safe; never empty.</summary>
    public static string Text => LazyText.Value;

    private static string Write()
    {
        var definitions = new SchemaDefinitions();
        var schema = ObjectSchema.Of(ClaimsDocumentShape.Document, definitions);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", Id.AbsoluteUri);
        schema["$defs"] = definitions.ToSchema();
        return schema.ToJsonString(Layout) + "\n";
    }
}
