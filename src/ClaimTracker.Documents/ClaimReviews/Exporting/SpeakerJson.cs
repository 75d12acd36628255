using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes who made a claim.</summary>
internal static class SpeakerJson
{
    /// <param name="json">Where to.</param>
    /// <param name="speaker">The speaker.</param>
    /// <param name="names">The names to write; one or more.</param>
    /// <param name="type">The type that a publisher gave; null: that of the speaker.</param>
    public static void Write(Utf8JsonWriter json, Speaker speaker, IReadOnlyList<string> names, string? type)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, Sound.Text(type ?? (speaker.Kind == EntityKind.Person ? "Person" : "Organization")));
        if (names is [var only])
        {
            json.WriteString("name"u8, Sound.Text(only));
        }
        else
        {
            json.WriteStartArray("name"u8);
            foreach (var name in names)
            {
                json.WriteStringValue(Sound.Text(name));
            }

            json.WriteEndArray();
        }

        if (!speaker.SameAs.IsEmpty)
        {
            json.WriteStartArray("sameAs"u8);
            foreach (var address in speaker.SameAs)
            {
                json.WriteStringValue(Sound.Text(address.OriginalString));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
