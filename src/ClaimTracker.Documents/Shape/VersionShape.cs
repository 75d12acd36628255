using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>The number that says that this is a claims document, and of which version: 1.</summary>
internal sealed class VersionShape : ValueShape
{
    private VersionShape()
    {
    }

    internal static VersionShape One { get; } = new();

    internal override string Allowed => "the number 1";

    internal override string MissingCode => ProblemCode.NotAClaimsDocument;

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (node is not { Kind: NodeKind.Number, Text: "1" })
        {
            problems.Add(MissingCode, node, $"{node.Title} takes {Allowed}, the version of the format, not {Describe(node)}.", Allowed);
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new() { ["type"] = "integer", ["const"] = 1 };
}
