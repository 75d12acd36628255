using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Claims in a table of comma-separated values, one claim a row, as spreadsheets read and write them.</summary>
/// <remarks>
/// The first row names the columns, in any order: <c>speaker</c> and <c>question</c>, and what else there is. Entities and questions that the ledger does not have are made, and told
/// as notes. Thread-safe. <see href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</see>; the delimiter (comma, semicolon, tab, bar) and the encoding are found out.
/// </remarks>
public static class CsvClaims
{
    /// <summary>Reads a table, from the present position of a stream to its end. The stream stays open.</summary>
    /// <param name="table">UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1252.</param>
    /// <param name="options">How it is read; null: the defaults.</param>
    /// <returns>Never null. Whatever the bytes, problems are data, not exceptions: all of them are listed, and nothing is recorded then.</returns>
    /// <remarks>Memory: the ledger that it gives, and one row. At most 5,000,000 rows of 4 MiB and 1,000 columns.</remarks>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Options of the ledger are wrong; the message names every fault.</exception>
    public static ImportedClaims Read(Stream table, ClaimImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var import = new RowImport(options ?? new ClaimImportOptions());
        using var text = new CsvText(table);
        var delimiter = CsvDelimiter.Guess(text, out var skipped);
        new CsvTable(import, text, delimiter, skipped).Read();
        return import.Finish();
    }

    /// <summary>Writes the claims of a ledger that are in force, one a row, in UTF-8 with a byte order mark, as spreadsheets want it. The stream stays open.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="ledger">The ledger, or a moment of it.</param>
    /// <param name="zone">The time zone in which the table will be read, because a table does not say one; null: UTC. Times that were read in another are written with an offset.</param>
    /// <param name="delimiter">What parts cells: a comma, a semicolon (for Excel where commas are decimal points) or a tab.</param>
    /// <returns>All that a table cannot carry, in the order in which it was met. At most 100,000, then how many more.</returns>
    /// <remarks>What a spreadsheet would take for a formula gets an apostrophe before it, which reading takes away. Memory: one row, and the ids of what rows name.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delimiter"/> is none of the three.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, TimeZoneInfo? zone = null, char delimiter = ',')
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ledger);
        return delimiter is ',' or ';' or '\t'
            ? CsvWriting.Write(output, Moment.Of(ledger), zone ?? TimeZoneInfo.Utc, delimiter)
            : throw new ArgumentOutOfRangeException(nameof(delimiter), delimiter, "A delimiter is a comma, a semicolon or a tab.");
    }
}
