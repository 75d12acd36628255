using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>The corrections desk's work list, as JSON: our pieces that relied on claims which did not stay what they were.</summary>
/// <remarks>In the order of <see cref="PieceToCheck.Of"/>; the same bytes for the same ledger.</remarks>
public static class ImpactReport
{
    /// <summary>Writes the report as UTF-8 without a byte order mark, with a new line at its end.</summary>
    /// <param name="output">Where it goes; it stays open.</param>
    /// <param name="ledger">A ledger, as it is now; or one moment of it.</param>
    public static void Write(Stream output, LedgerReader ledger)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ledger);
        JsonSerializer.Serialize(output, ImpactsJson.Of(PieceToCheck.Of(ledger)), ReportContext.Readable.ImpactsJson);
        output.WriteByte((byte)'\n');
    }
}
