using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>A list whose items all have one shape.</summary>
/// <param name="item">The shape of an item.</param>
/// <param name="allowed">What is allowed, in words that follow "takes".</param>
internal sealed class ListShape(ValueShape item, string allowed) : ValueShape
{
    internal static ListShape Ids { get; } = new(IdShape.Reference, "a list of ids, such as [russia, ukraine]");

    internal static ListShape Texts { get; } = new(TextShape.Any, "a list of texts");

    internal override string Allowed => allowed;

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (node is not ListNode list)
        {
            Refuse(node, problems);
            return;
        }

        foreach (var child in list.Items)
        {
            item.Check(child, problems);
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "array",
        ["items"] = item.ToSchema(definitions),
    };
}
