using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes a position and its counts.</summary>
internal static class PositionJson
{
    public static void Write(Utf8JsonWriter json, Position position)
    {
        json.WriteStartObject();
        json.WritePropertyName("answer"u8);
        AnswerJson.Write(json, position.Answer);
        json.WriteString("polarity"u8, WireWord.Of(position.Polarity));
        IdsJson.Write(json, "claims"u8, position.Claims);
        IdsJson.Write(json, "inForce"u8, position.InForce);
        json.WriteNumber("mentions"u8, position.Mentions);
        json.WriteNumber("outlets"u8, position.Outlets);
        json.WriteNumber("speakers"u8, position.Speakers);
        json.WriteNumber("origins"u8, position.Origins);
        IdsJson.Write(json, "sides"u8, position.Sides);

        // Written only where it is true.
        if (position.IsEarlier)
        {
            json.WriteBoolean("earlier"u8, true);
        }

        json.WriteEndObject();
    }
}
