using System.Globalization;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>Degrees of latitude or longitude: a number with a sign and a decimal point if need be, written without an exponent.</summary>
internal sealed class DegreesShape : ValueShape
{
    private readonly int _most;

    private DegreesShape(int most) => _most = most;

    internal static DegreesShape Latitude { get; } = new(90);

    internal static DegreesShape Longitude { get; } = new(180);

    internal override string Allowed => string.Create(CultureInfo.InvariantCulture, $"degrees from -{_most} to {_most}, such as 35.1402, as a number without an exponent");

    /// <summary>The degrees that stand in a field; null when there are none, or they cannot be read.</summary>
    internal double? Read(DocumentNode node) =>
        node is { Kind: NodeKind.Number } number
        && double.TryParse(number.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= _most
            ? degrees
            : null;

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (Read(node) is null)
        {
            Refuse(node, problems);
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new() { ["type"] = "number", ["minimum"] = -_most, ["maximum"] = _most };
}
