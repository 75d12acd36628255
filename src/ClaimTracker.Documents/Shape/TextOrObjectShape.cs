using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>An object, or in its place a text that says all there is to say.</summary>
internal sealed class TextOrObjectShape(TextShape text, ObjectShape whole) : ValueShape
{
    internal override string Allowed => $"{text.Allowed}, or {whole.Allowed}";

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        switch (node)
        {
            case { IsMap: true }:
                whole.Check(node, problems);
                break;
            case { Kind: NodeKind.Text }:
                text.Check(node, problems);
                break;
            default:
                Refuse(node, problems, hint: QuotesHint(node));
                break;
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(text.ToSchema(definitions), whole.ToSchema(definitions)),
    };
}
