using System.Text.Json;

namespace ClaimTracker.Cli;

/// <summary>The ledgers of a store as JSON.</summary>
internal static class LedgersJson
{
    public static void Write(Stream output, IReadOnlyList<LedgerSummary> ledgers)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var ledger in ledgers)
            {
                json.WriteStartObject();
                json.WriteString("ledger"u8, ledger.Name);
                json.WriteNumber("entries"u8, ledger.Entries);
                json.WriteNumber("claims"u8, ledger.Claims);
                if (ledger.LastRecorded is { } last && last > DateTimeOffset.MinValue)
                {
                    json.WriteString("lastRecorded"u8, last.UtcDateTime);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }
}
