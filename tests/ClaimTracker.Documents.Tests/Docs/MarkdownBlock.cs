namespace ClaimTracker.Documents.Tests.Docs;

/// <summary>A fenced block of a page, and the comment on the line above it that says what the tests do with it.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>snippet: NAME</c>: the code shown is that of <c>Snippets/NAME.cs</c>, which is compiled, and run where it has a <c>Run</c>;</item>
/// <item><c>file: PATH</c>: what stands in a file of the repository, which another test builds and runs, or compares with what comes out of that;</item>
/// <item><c>finds: CT2001</c>: a whole claims document, and the codes of its findings, or <c>nothing</c>;</item>
/// <item><c>compares: a b differentQuestion</c>: a whole claims document, two of its claims, and why they are no conflict;</item>
/// <item><c>part</c>: with the other parts of the page, in their order, one claims document;</item>
/// <item><c>prints</c>: what comes out of the block before it;</item>
/// <item><c>runs: sqlite</c> or <c>runs: postgres</c>: commands of a shell, run one block after another where a database is;</item>
/// <item><c>command: ARGUMENTS</c>: what the command line prints, shortened at lines that hold only an ellipsis.</item>
/// </list>
/// </remarks>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">The lines between the fences, without the last line end.</param>
/// <param name="FirstLine">The number of its first line in the page, from 0.</param>
/// <param name="Directive">The comment; null when there is none.</param>
internal sealed record MarkdownBlock(string Language, string Text, int FirstLine, string? Directive)
{
    public int LineCount => Text.Length == 0 ? 0 : Text.Split('\n').Length;

    /// <summary>What stands behind a word of the directive; null when the directive is another.</summary>
    public string? Argument(string word) =>
        Directive == word ? string.Empty
        : Directive?.StartsWith(word + ": ", StringComparison.Ordinal) == true ? Directive[(word.Length + 2)..]
        : null;
}
