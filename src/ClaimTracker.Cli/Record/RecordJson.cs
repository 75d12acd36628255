using System.Text.Json;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The id that a claim got and the findings that it causes, as JSON.</summary>
internal static class RecordJson
{
    public static void Write(Stream output, RecordOutcome outcome)
    {
        using (var json = new Utf8JsonWriter(output, ReportContext.Layout))
        {
            json.WriteStartObject();
            json.WriteString("claim"u8, outcome.Claim.Id.ToString());
            json.WriteStartArray("findings"u8);
            foreach (var finding in outcome.Findings)
            {
                FindingJson.Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
