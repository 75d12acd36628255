using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>A story in order of time, as JSON.</summary>
/// <remarks>The same bytes for the same ledger; for a document, in any order of its claims.</remarks>
public static class TimelineReport
{
    /// <summary>Writes the report as UTF-8 without a byte order mark, with a new line at its end.</summary>
    /// <param name="output">Where it goes; it stays open.</param>
    /// <param name="timeline">What happened, in order.</param>
    public static void Write(Stream output, Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(timeline);
        JsonSerializer.Serialize(output, TimelineJson.Of(timeline), ReportContext.Readable.TimelineJson);
        output.WriteByte((byte)'\n');
    }
}
