namespace ClaimTracker.Documents;

/// <summary>Keeps spreadsheets from taking a text for a formula, and undoes that.</summary>
/// <remarks>
/// An apostrophe before a text that begins like a formula makes it text for Excel, LibreOffice and Google Sheets. A text that begins with apostrophes and then like a
/// formula gets one more, so that taking one away always gives the text that was.
/// </remarks>
internal static class CsvCell
{
    private const char Mark = '\'';

    /// <summary>A text as a cell holds it.</summary>
    public static string Guarded(string text) => LooksLikeFormula(text) ? Mark + text : text;

    /// <summary>The text that a cell holds.</summary>
    public static string Read(string cell, out bool isGuarded)
    {
        isGuarded = cell.StartsWith(Mark) && LooksLikeFormula(cell);
        return isGuarded ? cell[1..] : cell;
    }

    // The last four are the same signs as people in East Asia type them.
    private static bool LooksLikeFormula(string text) =>
        text.AsSpan().TrimStart(Mark) is [('=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'), ..];
}
