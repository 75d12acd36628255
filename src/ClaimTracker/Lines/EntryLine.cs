using System.Text;

namespace ClaimTracker;

/// <summary>One entry as one line of JSON: what a file, a database or a queue keeps of it.</summary>
/// <remarks>
/// <para>The same entry always gives the same line, and the line gives the same entry: no text, time or figure is rounded, normalised or
/// cut. A line says its version, and every later version of the library reads it. The fields are described in <c>docs/entries.md</c>.</para>
/// <para>Pure and thread-safe; no reflection. Whether an entry fits those before it is checked by <see cref="ClaimLedger.Replay(IEnumerable{LedgerEntry}, ClaimTrackerOptions)"/>.</para>
/// </remarks>
/// <example><code>
/// EntryLine.Of(ledger.Entries.Last())
/// // {"v":1,"sequence":3,"recorded":"2024-05-03T12:00:00.0000000Z","kind":"claimRetracted","by":"Ada","claim":"c2"}
/// </code></example>
public static class EntryLine
{
    /// <summary>The version that lines are written in: 1. Lines of a later one are refused.</summary>
    public static int Version => 1;

    /// <summary>How long a line may be: 67,108,864 bytes (64 MiB) of UTF-8. A longer one is neither written nor read.</summary>
    public static int MaxBytes => 64 * 1024 * 1024;

    /// <summary>The line of an entry, without a line break; nothing in it breaks a line.</summary>
    /// <exception cref="EntryLineException">The line would be longer than <see cref="MaxBytes"/>.</exception>
    public static string Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var buffer = new LineBuffer();
        return Encoding.UTF8.GetString(buffer.LineOf(entry)[..^1]);
    }

    /// <summary>The entry that a line tells of.</summary>
    /// <param name="line">One line, with or without the line break at its end.</param>
    /// <returns>Never null.</returns>
    /// <exception cref="EntryLineException">It is no entry, or one that this version of the library does not know; the exception carries all problems.</exception>
    public static LedgerEntry Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return LineReader.Read(LineText.ToUtf8(line), number: null);
    }

    /// <summary>The entry that a line in UTF-8 tells of.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static LedgerEntry Read(ReadOnlyMemory<byte> line) => LineReader.Read(line, number: null);
}
