using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>A list, or in its place a single simple value.</summary>
internal sealed class OneOrListShape(ValueShape one, ListShape list) : ValueShape
{
    internal override string Allowed => $"{one.Allowed}, or {list.Allowed}";

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        switch (node)
        {
            case { IsList: true }:
                list.Check(node, problems);
                break;
            case { Kind: NodeKind.Text }:
                one.Check(node, problems);
                break;
            default:
                Refuse(node, problems);
                break;
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(one.ToSchema(definitions), list.ToSchema(definitions)),
    };
}
