using System.Globalization;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>A number from 0 to 1, written without an exponent.</summary>
internal sealed class ShareShape : ValueShape
{
    private ShareShape()
    {
    }

    internal static ShareShape Closed { get; } = new();

    internal override string Allowed => "a number from 0 to 1, such as 0.1, without an exponent";

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (Read(node) is null)
        {
            Refuse(node, problems);
        }
    }

    /// <summary>The share; null where it is none.</summary>
    internal static decimal? Read(DocumentNode node) =>
        node is { Kind: NodeKind.Number } number
        && decimal.TryParse(number.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var share)
        && share is >= 0 and <= 1
            ? share
            : null;

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 };
}
