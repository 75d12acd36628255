using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>A map from ids that are given here to objects of one shape.</summary>
/// <param name="item">The shape of a value.</param>
/// <param name="allowed">What is allowed, in words that follow "takes".</param>
internal sealed class MapShape(ObjectShape item, string allowed) : ValueShape
{
    internal override string Allowed => allowed;

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (node is not MapNode map)
        {
            Refuse(node, problems);
            return;
        }

        foreach (var entry in map.Entries)
        {
            // A repeated key is told already, and only its first value counts.
            if (map[entry.Key] == entry.Value)
            {
                CheckKey(entry, problems);
                item.Check(entry.Value, problems);
            }
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [IdShape.Pattern] = item.ToSchema(definitions) },
        ["additionalProperties"] = false,
    };

    private static void CheckKey(MapEntry entry, ProblemList problems)
    {
        if (!Slug.IsValid(entry.Key) && !problems.IsFull)
        {
            problems.Add(ProblemCode.ValueNotAllowed, entry, $"The key '{Shown.Short(entry.Key)}' is not {IdShape.Rule}.", IdShape.Rule);
        }
    }
}
