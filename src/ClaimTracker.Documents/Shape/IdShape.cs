using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>An id: one that is given here, or one that names something given elsewhere.</summary>
internal sealed class IdShape : ValueShape
{
    internal const string Pattern = "^[A-Za-z0-9][A-Za-z0-9_-]*$";
    internal const string Rule = $"an id of {Slug.Allowed}";

    private readonly bool _isGiven;

    private IdShape(string allowed, bool isGiven) => (Allowed, _isGiven) = (allowed, isGiven);

    /// <summary>Gives an id; it must be well-formed.</summary>
    internal static IdShape Given { get; } = new(Rule, isGiven: true);

    /// <summary>Names an id; one that is not well-formed names nothing, which is told where ids are looked up.</summary>
    internal static IdShape Reference { get; } = new("an id", isGiven: false);

    internal override string Allowed { get; }

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (node.Kind != NodeKind.Text || (_isGiven && !IsValid(node)))
        {
            Refuse(node, problems, hint: QuotesHint(node));
        }
    }

    private static bool IsValid(DocumentNode node) => node.TryGetBytes(out var utf8) ? Slug.IsValid(utf8) : Slug.IsValid(node.Text);

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["pattern"] = Pattern };
}
