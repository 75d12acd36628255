using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes lists of ids.</summary>
internal static class IdsJson
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Claim> claims)
    {
        json.WriteStartArray(name);
        foreach (var claim in claims)
        {
            json.WriteStringValue(claim.Id.ToString());
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<Speaker> speakers)
    {
        json.WriteStartArray(name);
        foreach (var speaker in speakers)
        {
            json.WriteStringValue(speaker.Id.ToString());
        }

        json.WriteEndArray();
    }
}
