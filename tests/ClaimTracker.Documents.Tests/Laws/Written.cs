using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Documents that the library wrote itself.</summary>
internal static class Written
{
    // Whatever JSON and YAML take for a sign of their own, and what breaks lines, joins letters or turns their direction.
    private static readonly string[] Pieces =
    [
        "a", "word", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", ": ", " #", "#", "- ", "? ", "'", "''", "\"", "\\", "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "&a", "*a", "!b",
        "\u0085", "\u2028", "\u2029", "\u00A0", "\uFEFF", "\u200E", "\u202E", "\u0007", "\u001B", "\u007F", "\u009F", "é", "Київ", "北京", "🙂", "---", "...", "true", "null", "~", "1", "1e3", "=", "<<", "ß\u0301",
        "a very long word of the sort that nobody ever says aloud but that fills a line all the same ",
    ];

    public static ImmutableArray<ExportLoss> Write(ClaimsDocument document, DocumentFormat format, out byte[] bytes)
    {
        using var stream = new MemoryStream();
        var losses = ClaimsDocumentWriter.Write(stream, document.Ledger, StoryHeading.Of(document), format);
        bytes = stream.ToArray();
        return losses;
    }

    public static ClaimsDocument ReadValid(byte[] bytes)
    {
        var read = ClaimsDocument.Read(bytes);
        Assert.True(read.IsValid, $"{string.Join('\n', read.Problems)}\n{System.Text.Encoding.UTF8.GetString(bytes)}");
        return read;
    }

    /// <summary>The entries as lines.</summary>
    public static IReadOnlyList<string> Lines(ClaimLedger ledger) => [.. ledger.Entries.Select(EntryLine.Of)];

    /// <summary>The entries as lines, whatever their place among others of the same moment.</summary>
    public static IReadOnlyList<string> WithoutOrder(ClaimLedger ledger) =>
        [.. Lines(ledger).Select(line => line[line.IndexOf("\"recorded\"", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal)];

    public static TimeZoneInfo ZoneOf(JsonObject document) =>
        document["story"]?["timeZone"] is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name.GetValue<string>()) : TimeZoneInfo.Utc;

    /// <summary>A text of any letters that is not blank.</summary>
    public static string Text(Dice dice)
    {
        var text = string.Concat(Enumerable.Range(0, dice.Below(12)).Select(_ => dice.Pick(Pieces)));
        return string.IsNullOrWhiteSpace(text) ? text + "x" : text;
    }
}
