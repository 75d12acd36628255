using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>
/// An answer, as far as it can be told without its question: any single value, a list, or a map with <c>only</c>,
/// <c>none</c> or <c>unknown</c>. What stands inside is checked against the question.
/// </summary>
internal sealed class AnswerShape : ValueShape
{
    private static readonly ImmutableArray<string> Keys = ["only", "none", "unknown"];

    private AnswerShape()
    {
    }

    internal static AnswerShape Any { get; } = new();

    internal override string Allowed => "a value, a list of ids, { only: [ids] }, { none: true } or { unknown: true }";

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        foreach (var field in node.Entries)
        {
            if (!field.IsRepeated && !Keys.Contains(field.Key) && !problems.IsFull)
            {
                problems.AddAtKey(
                    ProblemCode.UnknownField,
                    field,
                    $"An answer in braces has one of 'only', 'none' and 'unknown', not '{Shown.Short(field.Key)}'.",
                    string.Join(", ", Keys),
                    Nearest.To(field.Key, Keys));
            }
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => definitions.Define("answer", () => new JsonObject
    {
        ["title"] = "An answer",
        ["description"] = "An id or a list of ids for an entity, yes or no, a figure such as \"at least 6\" or \"40..60\", a date, a text; or that there is none, or that the speaker does not know.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
            Ids(),
            Single("only", Ids()),
            Single("none", new JsonObject { ["const"] = true }),
            Single("unknown", new JsonObject { ["const"] = true })),
    });

    private static JsonObject Ids() => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = IdShape.Pattern },
        ["minItems"] = 1,
    };

    private static JsonObject Single(string key, JsonObject value) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [key] = value },
        ["required"] = new JsonArray(key),
        ["additionalProperties"] = false,
    };
}
