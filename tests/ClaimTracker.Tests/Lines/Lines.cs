using System.Text;

namespace ClaimTracker.Tests;

/// <summary>Entries as bytes and back.</summary>
internal static class Lines
{
    public static byte[] Of(IEnumerable<LedgerEntry> entries)
    {
        using var stream = new MemoryStream();
        EntryLines.Write(stream, entries);
        return stream.ToArray();
    }

    public static IReadOnlyList<LedgerEntry> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. EntryLines.Read(stream)];
    }

    public static IReadOnlyList<LedgerEntry> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>What is wrong with a line, as "code path: message".</summary>
    public static IReadOnlyList<string> Problems(string line) =>
        [.. Assert.Throws<EntryLineException>(() => EntryLine.Read(line)).Problems.Select(problem => problem.ToString())];

    /// <summary>What is wrong with a line, as "code path".</summary>
    public static IReadOnlyList<string> Places(string line) => Refused.Lines(Assert.Throws<EntryLineException>(() => EntryLine.Read(line)).Problems);
}
