using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>One of a few words.</summary>
internal sealed class WordShape(params ImmutableArray<string> words) : ValueShape
{
    /// <summary>The words, as they are written.</summary>
    internal ImmutableArray<string> Words { get; } = words;

    internal override string Allowed { get; } = $"one of {string.Join(", ", words)}";

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (node.Kind != NodeKind.Text)
        {
            Refuse(node, problems);
        }
        else if (!Words.Contains(node.Text) && !problems.IsFull)
        {
            Refuse(node, problems, Nearest.To(node.Text, Words));
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word))]),
    };
}
