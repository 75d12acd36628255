using System.Text;

namespace ClaimTracker.Documents.Tests;

public sealed class DocumentTreeFuzzTests
{
    private const int FullSoak = 100_000;

    private static readonly Gen<DocumentFormat> Formats = Gen.OneOf(DocumentFormat.Auto, DocumentFormat.Json, DocumentFormat.Yaml);

    // What both grammars are made of, so that random texts get past the first character.
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "{", "}", "[", "]", ",", ":", ": ", "\"", "'", "\\", "\\u", "\\ud83d", "\\x", "- ", "-", "? ", "# ", "//", "/*", "*/", "\n", "\r\n", "\r", "\t", " ", "  ",
        "a", "b: ", "\"c\": ", "1", "-0", "1e5", "true", "null", "~", "|", "|2-", ">", ">+", "&x ", "*x", "!", "!!str ", "!<x>", "%YAML 1.2\n", "%TAG ! x\n", "---\n", "--- ", "...\n",
        "\u2028", "\u0085", "\uFEFF", "é", "😀", "@", "`", "<<: ", "=");

    [Fact]
    public void Read_RandomBytes_NeverThrows() =>
        Gen.Select(Gen.Byte.Array[0, 200], Formats).Sample(
            (bytes, format) => Check(DocumentTree.Read(bytes, format)),
            iter: Soak.Size(FullSoak));

    [Fact]
    public void Read_RandomPieces_NeverThrows() =>
        Gen.Select(Pieces.Array[0, 40], Formats).Sample(
            (pieces, format) => Check(DocumentTree.Read(Encoding.UTF8.GetBytes(string.Concat(pieces)), format)),
            iter: Soak.Size(FullSoak));

    [Fact]
    public void Read_MutatedDocument_NeverThrows()
    {
        var documents = new[] { Encoding.UTF8.GetBytes(SampleDocuments.Yaml), Encoding.UTF8.GetBytes(SampleDocuments.Json) };
        var edits = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 30], Pieces).Array[1, 5];

        Gen.Select(Gen.OneOf(documents), edits, Formats).Sample(
            (document, changes, format) =>
            {
                var bytes = changes.Aggregate(document, (current, change) => Edit(current, change.Item1, change.Item2, change.Item3));
                Check(DocumentTree.Read(bytes, format));
            },
            iter: Soak.Size(FullSoak));
    }

    [Fact]
    public void Read_TruncatedDocument_NeverThrows()
    {
        foreach (var text in new[] { SampleDocuments.Yaml, SampleDocuments.Json })
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var length = 0; length < bytes.Length; length++)
            {
                Check(DocumentTree.Read(bytes.AsMemory(0, length), DocumentFormat.Json));
                Check(DocumentTree.Read(bytes.AsMemory(0, length), DocumentFormat.Yaml));
            }
        }
    }

    private static byte[] Edit(byte[] bytes, double where, int removed, string inserted)
    {
        var at = (int)(where * bytes.Length);
        return [.. bytes[..at], .. Encoding.UTF8.GetBytes(inserted), .. bytes[Math.Min(bytes.Length, at + removed)..]];
    }

    /// <summary>Whatever was read: there is a root or a reason, and both know their places.</summary>
    private static void Check(DocumentTreeResult result)
    {
        Assert.NotEqual(DocumentFormat.Auto, result.Format);
        Assert.True(!result.Root.IsMissing || result.Problems.Count > 0);
        Assert.All(result.Problems, problem =>
        {
            Assert.True(problem.Line is null or > 0);
            Assert.DoesNotContain("Exception", problem.Message, StringComparison.Ordinal);
        });
        if (result.Root.IsMissing)
        {
            return;
        }

        var problems = new ProblemList();
        ClaimsDocumentShape.Check(result.Root, problems);
        Assert.All(Tree.All(result.Root), node => Assert.True(node is { Line: > 0, Column: > 0 }));
    }
}
