using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Claims as JSON Lines, one claim a line, for pipelines: each in the shape that it has in a claims document, with the names and kinds of what it names beside.</summary>
/// <remarks>
/// Lines are UTF-8 and end with LF or CR LF. Entities and questions that the ledger does not have are made, and told as notes. Thread-safe.
/// The entries of a ledger (<see cref="EntryLines"/>), whose lines begin with <c>{"v":</c>, are something else, and are refused here. <see href="https://jsonlines.org"/>.
/// </remarks>
public static class JsonLinesClaims
{
    /// <summary>Reads claims, from the present position of a stream to its end. The stream stays open.</summary>
    /// <param name="lines">UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How they are read; null: the defaults.</param>
    /// <returns>Never null. Whatever the bytes, problems are data, not exceptions: all of them are listed with their line, and nothing is recorded then.</returns>
    /// <remarks>Memory: the ledger that it gives, and one line. At most 5,000,000 lines, each as long as <see cref="EntryLine.MaxBytes"/>.</remarks>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Options of the ledger are wrong; the message names every fault.</exception>
    public static ImportedClaims Read(Stream lines, ClaimImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var import = new RowImport(options ?? new ClaimImportOptions());
        new JsonLinesTable(import).Read(lines);
        return import.Finish();
    }

    /// <summary>Writes the claims of a ledger that are in force, one a line, in UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="ledger">The ledger, or a moment of it.</param>
    /// <param name="zone">The time zone in which the lines will be read, because they do not say one; null: UTC. Times that were read in another are written with an offset.</param>
    /// <returns>All that lines of claims cannot carry, in the order in which it was met. At most 100,000, then how many more.</returns>
    /// <remarks>Memory: one line, and the ids of what lines name.</remarks>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static ImmutableArray<ExportLoss> Write(Stream output, LedgerReader ledger, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ledger);
        return JsonLinesWriting.Write(output, Moment.Of(ledger), zone ?? TimeZoneInfo.Utc);
    }
}
