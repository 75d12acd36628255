using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>Writes an answer as the claims document writes it.</summary>
internal sealed class AnswerConverter : JsonConverter<Answer>
{
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are read with their question, by the reader of documents.");

    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options) => AnswerJson.Write(writer, value);
}
