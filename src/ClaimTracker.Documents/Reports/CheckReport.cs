using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>The check report: problems, where every question stands, and all findings, as JSON.</summary>
/// <remarks>
/// Stable order (findings by code, then claim ids), and the same bytes for the same document with its claims in any order.
/// What the desk notes for itself (assessments, usages, ground rules) stands apart, and is left out where there is none.
/// A rule that failed is told under <c>ruleFailures</c>, which is left out where all went well.
/// A document with problems is not compared: questions and findings are empty. Questions and findings are written one by one, as they are made.
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
        Write(output, report =>
        {
            if (document.IsValid)
            {
                report.Write(document.Ledger, layout);
            }
            else
            {
                report.Write(document.Problems);
            }
        });
    }

    /// <summary>Writes the report on a ledger, or on one moment of it, as UTF-8 without a byte order mark, with a new line at its end.</summary>
    /// <param name="output">Where it goes; it stays open.</param>
    /// <param name="ledger">A ledger, as it is now; or a snapshot, such as <c>document.Ledger.AsOf(time)</c>: what did we know then?</param>
    /// <param name="layout">How findings are listed.</param>
    public static void Write(Stream output, LedgerReader ledger, FindingLayout layout = FindingLayout.Each)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ledger);
        Write(output, report => report.Write(ledger, layout));
    }

    private static void Write(Stream output, Action<CheckReportWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, ReportContext.Layout))
        {
            write(new CheckReportWriter(json));
        }

        output.WriteByte((byte)'\n');
    }
}
