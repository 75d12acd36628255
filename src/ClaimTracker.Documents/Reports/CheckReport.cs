using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>The check report: problems, where every question stands, and all findings, as JSON.</summary>
/// <remarks>
/// Stable order (findings by code, then claim ids), and the same bytes for the same document with its claims in any order.
/// A document with problems is not compared: questions and findings are empty.
/// </remarks>
public static class CheckReport
{
    /// <summary>Writes the report as UTF-8 without a byte order mark, with a new line at its end.</summary>
    /// <param name="output">Where it goes; it stays open.</param>
    /// <param name="document">A document that was read, with or without problems.</param>
    /// <param name="layout">How findings are listed.</param>
    public static void Write(Stream output, ClaimsDocument document, FindingLayout layout = FindingLayout.Each)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        JsonSerializer.Serialize(output, CheckReportJson.Of(document, layout), ReportContext.Readable.CheckReportJson);
        output.WriteByte((byte)'\n');
    }
}
