using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes a problem; what is not known of it is null; the source stands there for included documents only.</summary>
internal static class ProblemJson
{
    public static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, problem.Code);
        if (problem.Source is not null)
        {
            json.WriteString("source"u8, problem.Source);
        }

        json.WriteString("path"u8, problem.Path);
        WriteNumber(json, "line"u8, problem.Line);
        WriteNumber(json, "column"u8, problem.Column);
        json.WriteString("found"u8, problem.Found);
        json.WriteString("allowed"u8, problem.Allowed);
        json.WriteString("suggestion"u8, problem.Suggestion);
        json.WriteString("message"u8, problem.Message);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
