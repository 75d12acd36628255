using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A field that is required, except that it must not stand beside certain words of another field.</summary>
internal sealed record Exemption(string Field, string Other, ImmutableArray<string> Words)
{
    /// <summary>True where the field is required.</summary>
    internal bool Requires(DocumentNode map) =>
        map[Other] is not { Kind: NodeKind.Text } word || !Words.Contains(word.Text);
}
