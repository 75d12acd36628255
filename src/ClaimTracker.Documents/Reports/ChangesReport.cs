using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>What is new between two moments of a ledger, as JSON.</summary>
/// <remarks>By question id, then kind, then claim ids; the same bytes for the same moments.</remarks>
public static class ChangesReport
{
    /// <summary>Writes the report as UTF-8 without a byte order mark, with a new line at its end.</summary>
    /// <param name="output">Where it goes; it stays open.</param>
    /// <param name="changes">What is new.</param>
    /// <param name="zone">The time zone of the summary; null for UTC. All other moments are in UTC.</param>
    /// <param name="since">The moment that the reader asked for; null for that of the last entry that is not new.</param>
    public static void Write(Stream output, LedgerChanges changes, TimeZoneInfo? zone = null, DateTimeOffset? since = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(changes);
        JsonSerializer.Serialize(output, ChangesJson.Of(changes, zone, since), ReportContext.Readable.ChangesJson);
        output.WriteByte((byte)'\n');
    }
}
