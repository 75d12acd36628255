using System.Buffers;

namespace ClaimTracker;

/// <summary>Entries as JSON Lines: UTF-8, an <see cref="EntryLine"/> and a line feed for each.</summary>
/// <remarks>
/// Thread-safe. Both directions hold one line in memory at a time, or little more, however many entries there are. Writing is synchronous, and so is reading:
/// programs that read and write asynchronously move the bytes themselves, and make lines of entries with <see cref="EntryLine"/> or
/// with a buffer writer such as a pipe.
/// </remarks>
/// <example><code>
/// EntryLines.Write(file, ledger.Entries);
/// var again = ClaimLedger.Replay(EntryLines.Read(file));
/// </code></example>
public static class EntryLines
{
    /// <summary>Writes entries, in the order given.</summary>
    /// <param name="to">Where to; neither flushed nor closed.</param>
    /// <param name="entries">Any entries, such as <c>ledger.Entries</c>, or those after what was written before.</param>
    /// <exception cref="EntryLineException">The line of an entry would be longer than <see cref="EntryLine.MaxBytes"/>; those before it were written.</exception>
    public static void Write(Stream to, IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(entries);
        using var buffer = new LineBuffer();
        foreach (var entry in entries)
        {
            to.Write(buffer.LineOf(entry));
        }
    }

    /// <inheritdoc cref="Write(Stream, IEnumerable{LedgerEntry})"/>
    public static void Write(IBufferWriter<byte> to, IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(entries);
        using var buffer = new LineBuffer();
        foreach (var entry in entries)
        {
            to.Write(buffer.LineOf(entry));
        }
    }

    /// <summary>Reads entries, one by one as they are asked for.</summary>
    /// <param name="from">UTF-8, from where it stands, with or without a byte order mark; not closed. Lines end with LF or CR LF; the last one need not.</param>
    /// <returns>The entries in the order of their lines; can be enumerated once. Every line is an entry, or is refused: none is skipped.</returns>
    /// <exception cref="EntryLineException">While enumerating: a line is no entry, or one that this version of the library does not know. The exception carries
    /// the number of the line and all that is wrong with it.</exception>
    public static IEnumerable<LedgerEntry> Read(Stream from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return LineReader.ReadAll(from);
    }
}
