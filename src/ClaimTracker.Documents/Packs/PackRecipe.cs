using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>How a pack is included, said in code.</summary>
/// <param name="Name">The name of the pack.</param>
/// <param name="Source">What the name stands for.</param>
internal sealed record PackRecipe(string Name, IPackSource Source)
{
    /// <summary>What the ids begin with; null for nothing.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands for parameters.</summary>
    public ImmutableSortedDictionary<string, string> Words { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What the questions are about besides what they say themselves.</summary>
    public ImmutableArray<EntityId> About { get; init; } = [];

    /// <summary>The sides whose answers the questions need; empty where nobody is asked in particular.</summary>
    public ImmutableArray<EntityId> Parties { get; init; } = [];

    /// <summary>The same as a document, so that code and documents include alike.</summary>
    public byte[] ToDocument()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("include"u8);
            json.WriteStartObject();
            json.WriteString("pack"u8, Name);
            if (Prefix is not null)
            {
                json.WriteString("as"u8, Prefix);
            }

            json.WriteStartObject("with"u8);
            foreach (var (parameter, words) in Words)
            {
                json.WriteString(parameter, words);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
