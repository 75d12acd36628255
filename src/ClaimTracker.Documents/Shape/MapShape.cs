using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>A map from ids that are given here to values of one shape.</summary>
/// <param name="item">The shape of a value.</param>
/// <param name="allowed">What is allowed, in words that follow "takes".</param>
internal sealed class MapShape(ValueShape item, string allowed) : ValueShape
{
    internal override string Allowed => allowed;

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (!node.IsMap)
        {
            Refuse(node, problems);
            return;
        }

        foreach (var value in node.Entries)
        {
            if (!value.IsRepeated)
            {
                CheckKey(value, problems);
                item.Check(value, problems);
            }
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [IdShape.Pattern] = item.ToSchema(definitions) },
        ["additionalProperties"] = false,
    };

    private static void CheckKey(DocumentNode value, ProblemList problems)
    {
        if (!Slug.IsValid(value.Key) && !problems.IsFull)
        {
            problems.AddAtKey(ProblemCode.ValueNotAllowed, value, $"The key '{Shown.Short(value.Key)}' is not {IdShape.Rule}.", IdShape.Rule);
        }
    }
}
