using System.Globalization;
using System.Text.Json;

namespace ClaimTracker.Benchmarks;

/// <summary>The workload as a claims document in JSON.</summary>
internal static class StoryDocument
{
    public static void Write(string path, GeneratedWorkload workload)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file);
        json.WriteStartObject();
        json.WriteNumber("claimTracker", 1);
        json.WriteStartObject("story");
        json.WriteString("id", "generated");
        json.WriteString("title", "A generated story");
        json.WriteEndObject();
        WriteEntities(json, workload);
        WriteQuestions(json, workload);
        WriteClaims(json, workload);
        json.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter json, GeneratedWorkload workload)
    {
        json.WriteStartObject("entities");
        for (var topic = 0; topic < TopicTree.Count; topic++)
        {
            json.WriteStartObject(TopicTree.IdOf(topic));
            json.WriteString("kind", "topic");
            json.WriteString("name", TopicTree.NameOf(topic));
            json.WriteStartArray("aliases");
            for (var alias = 0; alias < TopicTree.AliasesEach; alias++)
            {
                json.WriteStringValue(TopicTree.AliasOf(topic, alias));
            }

            json.WriteEndArray();
            if (topic > 0)
            {
                json.WriteStartArray("broader");
                json.WriteStringValue(TopicTree.IdOf(TopicTree.Broader(topic)));
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        for (var speaker = 0; speaker < workload.Shape.Speakers; speaker++)
        {
            json.WriteStartObject(GeneratedWorkload.SpeakerId(speaker));
            json.WriteString("kind", "person");
            json.WriteString("name", GeneratedWorkload.SpeakerName(speaker));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteQuestions(Utf8JsonWriter json, GeneratedWorkload workload)
    {
        json.WriteStartObject("questions");
        foreach (var question in workload.Questions)
        {
            json.WriteStartObject(AskedQuestion.IdOf(question.Number));
            json.WriteString("text", AskedQuestion.TextOf(question.Number));
            json.WriteString("answers", question.IsOnEntity ? "entity" : "quantity");
            json.WriteString("timing", "changing");
            if (!question.IsOnEntity)
            {
                json.WriteNumber("tolerance", question.TolerancePercent / 100m);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, GeneratedWorkload workload)
    {
        json.WriteStartArray("claims");
        var number = 0;
        foreach (var row in workload.Documented().Take(workload.Shape.Claims))
        {
            json.WriteStartObject();
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"c{++number}"));
            json.WriteString("speaker", row.Speaker);
            json.WriteString("question", row.Question);
            if (row.Denies)
            {
                json.WriteString("force", "denies");
            }

            json.WriteString("answer", row.Answer);
            json.WriteString("holds", row.Holds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
