using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes a rule that failed. The stack is left out: it is for developers, and differs from machine to machine.</summary>
internal static class RuleFailureJson
{
    public static void Write(Utf8JsonWriter json, RuleFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, failure.Code);
        json.WriteString("title"u8, failure.Rule.Title);
        json.WriteString("exception"u8, failure.Exception.GetType().FullName);
        json.WriteString("explanation"u8, failure.Explanation);
        json.WriteEndObject();
    }
}
