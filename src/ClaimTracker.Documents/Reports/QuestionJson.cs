using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes where a question stands.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter json, QuestionStanding standing)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, standing.Question.Id.ToString());
        json.WriteString("state"u8, WireWord.Of(standing.State));
        json.WriteStartArray("positions"u8);
        foreach (var position in standing.Positions)
        {
            PositionJson.Write(json, position);
        }

        json.WriteEndArray();
        json.WriteStartArray("commonGround"u8);
        foreach (var answer in standing.CommonGround)
        {
            AnswerJson.Write(json, answer);
        }

        json.WriteEndArray();
        IdsJson.Write(json, "silent"u8, standing.Silent.Select(silent => silent.Party));
        json.WriteEndObject();
    }
}
