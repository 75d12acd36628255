using System.Globalization;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>A list whose items all have one shape.</summary>
/// <param name="item">The shape of an item.</param>
/// <param name="allowed">What is allowed, in words that follow "takes".</param>
/// <param name="fewest">How many items there have to be.</param>
/// <param name="most">How many items there may be.</param>
internal sealed class ListShape(ValueShape item, string allowed, int fewest = 0, int most = int.MaxValue) : ValueShape
{
    internal static ListShape Ids { get; } = new(IdShape.Reference, "a list of ids, such as [russia, ukraine]");

    internal static ListShape Texts { get; } = new(TextShape.Any, "a list of texts");

    internal override string Allowed => allowed;

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (!node.IsList)
        {
            Refuse(node, problems);
            return;
        }

        CheckCount(node, problems);
        foreach (var child in node.Items)
        {
            item.Check(child, problems);
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.ToSchema(definitions) };
        if (fewest > 0)
        {
            schema["minItems"] = fewest;
        }

        if (most < int.MaxValue)
        {
            schema["maxItems"] = most;
        }

        return schema;
    }

    private void CheckCount(DocumentNode list, ProblemList problems)
    {
        var count = list.Count;
        if (count < fewest)
        {
            problems.Add(
                ProblemCode.ValueNotAllowed, list, string.Create(CultureInfo.InvariantCulture, $"{list.Title} takes {allowed}; this list has {count}."), allowed);
        }
        else if (count > most)
        {
            problems.Add(
                ProblemCode.LimitExceeded, list, string.Create(CultureInfo.InvariantCulture, $"{list.Title} has {count} items; at most {most} are allowed."));
        }
    }
}
