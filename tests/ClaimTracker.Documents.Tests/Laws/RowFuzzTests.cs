using System.Text;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Whatever the bytes, a table gives a ledger or problems, and never an exception.</summary>
public sealed class RowFuzzTests
{
    private const int FullSoak = 100_000;

    private static readonly Gen<string> Pieces = Gen.OneOf(
        ",", ";", "\t", "|", "\"", "\"\"", "'", "=", "\n", "\r\n", "\r", " ", "{", "}", "[", "]", "[]", "{ only: [] }", "{ none: true }", ":", "\\", "\\ud83d", "\0", "\uFEFF", "é", "🙂", "\u202E", "sep=;\n",
        "speaker", "question", "answers", "entity", "quantity", "yesNo", "date", "text", "answer", "answer name", "via 1 outlet", "via 33 outlet", "via 1 cites", "said", "recorded", "2024-05-03", "2024-05-03T10:00Z", "1,5", "6",
        "asserts", "declines", "#", "id", "c1", "null", "true", "{\"v\":1", "\"via\":[{}]", "https://example.org/", "javascript:alert(1)", "tolerance", "unit", "timing", "cumulative");

    private static readonly string Table =
        "id,speaker,speaker kind,question,answers,unit,answer,answer name,answer kind,force,said,recorded,quote,via 1 outlet,via 1 url,via 1 cites\n"
        + "c1,mayor,person,hurt,quantity,people,about 6,,,asserts,2024-05-03,2024-05-03T10:00Z,\"Six, or so\",post,https://example.org/1,https://example.org/2\n"
        + "c2,union,,who,entity,,\"[a, b]\",A | B,topic | place,denies,2024-05,,'=so,,,\n"
        + "c3,union,,over,yesNo,,TRUE,,,admits,2024,,,,,\n";

    private static readonly string Lines =
        """
        {"id":"c1","speaker":"mayor","speakerKind":"person","question":"hurt","answers":"quantity","unit":"people","answer":"about 6","said":"2024-05-03","quote":"Six","via":[{"outlet":"post","url":"https://example.org/1","cites":["https://example.org/2"]}]}
        {"id":"c2","speaker":"union","question":"who","answers":"entity","cardinality":"many","answer":["a","b"],"answerName":["A","B"],"answerKind":["topic","place"]}
        {"id":"c3","speaker":"union","question":"over","answers":"yesNo","answer":true,"recorded":"2024-05-03T10:00:00.25Z"}

        """;

    [Fact]
    public void Csv_MutatedTable_NeverThrows() => Mutated(Table, stream => CsvClaims.Read(stream));

    [Fact]
    public void JsonLines_MutatedLines_NeverThrows() => Mutated(Lines, stream => JsonLinesClaims.Read(stream));

    [Fact]
    public void Csv_RandomPieces_NeverThrows() => Random(stream => CsvClaims.Read(stream));

    [Fact]
    public void JsonLines_RandomPieces_NeverThrows() => Random(stream => JsonLinesClaims.Read(stream));

    [Fact]
    public void Both_CutAnywhere_NeverThrow()
    {
        foreach (var (text, read) in new (string, Func<Stream, ImportedClaims>)[] { (Table, stream => CsvClaims.Read(stream)), (Lines, stream => JsonLinesClaims.Read(stream)) })
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var length = 0; length <= bytes.Length; length++)
            {
                Check(read(new MemoryStream(bytes, 0, length)));
            }
        }
    }

    private static void Mutated(string text, Func<Stream, ImportedClaims> read)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 30], Pieces, Gen.Byte).Array[1, 5].Sample(
            changes => Check(read(new MemoryStream(changes.Aggregate(bytes, Edit)))),
            iter: Soak.Size(FullSoak));
    }

    private static void Random(Func<Stream, ImportedClaims> read) => Gen.Select(Pieces.Array[0, 60], Gen.Byte.Array[0, 3]).Sample(
        (pieces, bytes) => Check(read(new MemoryStream([.. Encoding.UTF8.GetBytes("speaker,question,answer\n" + string.Concat(pieces)), .. bytes]))),
        iter: Soak.Size(FullSoak));

    private static byte[] Edit(byte[] bytes, (double Where, int Removed, string Piece, byte Single) change)
    {
        var at = (int)(change.Where * bytes.Length);
        byte[] inserted = change.Single < 20 ? [change.Single, 0xC3] : Encoding.UTF8.GetBytes(change.Piece);
        return [.. bytes[..at], .. inserted, .. bytes[Math.Min(bytes.Length, at + change.Removed)..]];
    }

    private static void Check(ImportedClaims read)
    {
        Assert.NotEqual(read.IsValid, !read.Problems.IsEmpty);
        Assert.All(read.Problems, problem => Assert.True(problem.Line is null or > 0));
        Assert.All(read.Problems, problem => Assert.DoesNotContain("Exception", problem.Message, StringComparison.Ordinal));
        if (read.IsValid)
        {
            using var written = new MemoryStream();
            ClaimsDocumentWriter.Write(written, read.Ledger);
            Assert.True(ClaimsDocument.Read(written.ToArray()).IsValid);
        }
    }
}
