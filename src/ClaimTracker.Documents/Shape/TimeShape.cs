using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>A time that may be vague: text, or a bare number, which is a year. Whether it can be read is not checked here.</summary>
internal sealed class TimeShape : ValueShape
{
    private TimeShape()
    {
    }

    internal static TimeShape Vague { get; } = new();

    internal override string Allowed => "a time such as 2023, 2023-05, 2023-05-22, 2023-05-22T14:00+03:00 or 2023-05-22/2023-05-23";

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (node.Kind is not (NodeKind.Text or NodeKind.Number))
        {
            Refuse(node, problems);
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["minimum"] = 1,
        ["maximum"] = 9999,
        ["examples"] = new JsonArray("2023", "2023-05", "2023-05-22", "2023-05-22T14:00+03:00", "2023-05-22/2023-05-23", "2023-05-22/..", "2023-05-22~"),
    };
}
