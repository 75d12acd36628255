using System.Globalization;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>How far into the text of a page something is: a whole number of code points.</summary>
internal sealed class PositionShape : ValueShape
{
    private PositionShape()
    {
    }

    internal static PositionShape Any { get; } = new();

    internal override string Allowed => "a whole number from 0 to 1000000000";

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (Read(node) is null)
        {
            Refuse(node, problems);
        }
    }

    /// <summary>The position; null where it is none.</summary>
    internal static int? Read(DocumentNode node) =>
        node is { Kind: NodeKind.Number } number
        && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
        && position <= Passage.MaxPosition
            ? position
            : null;

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = Passage.MaxPosition };
}
