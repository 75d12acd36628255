using System.Text;

namespace ClaimTracker.Documents.Tests.Docs;

/// <summary>What comes out of a claims document that a page shows.</summary>
internal static class Example
{
    private const int Width = 100;

    public static ClaimsDocument Read(string text) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(text));

    /// <summary>What stands below a document: its findings, or the comparison that its directive asks for.</summary>
    public static string ResultOf(MarkdownBlock document) =>
        document.Argument("compares") is { } pair ? Describe(Compare(document, pair)) : Describe(Read(document.Text));

    public static Comparison Compare(MarkdownBlock document, string pair)
    {
        var words = pair.Split(' ');
        var ledger = Read(document.Text).GetLedgerOrThrow();
        return ledger.Compare(ledger.GetClaim(new ClaimId(words[0])), ledger.GetClaim(new ClaimId(words[1])));
    }

    private static string Describe(Comparison comparison) =>
        $"{WireWord.Of(comparison.Relation)}, {WireWord.Of(comparison.Reason)}\n{Wrapped(comparison.Explanation)}";

    private static string Describe(ClaimsDocument document) => string.Join(
        "\n\n",
        document.Problems.Select(problem => Wrapped(problem.ToString()))
            .Concat(document.IsValid ? document.Ledger.Findings.Select(Describe) : []));

    private static string Describe(Finding finding) =>
        $"{finding.Code} {finding.Heading} ({string.Join(", ", finding.Claims.Select(claim => claim.Id))})\n{Wrapped(finding.Explanation)}";

    private static string Wrapped(string text)
    {
        var lines = new List<string> { string.Empty };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length + 1 > Width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = $"{lines[^1]} {word}".TrimStart();
            }
        }

        return string.Join('\n', lines);
    }
}
