namespace ClaimTracker.Documents;

/// <summary>The kinds of notes on imported claims. A code never changes its meaning.</summary>
internal static class NoteKind
{
    /// <summary>An entity that the ledger did not have.</summary>
    public static readonly (string Code, string Name) EntityMade = ("CT6001", "entity-made");

    /// <summary>A question that the ledger did not have.</summary>
    public static readonly (string Code, string Name) QuestionMade = ("CT6002", "question-made");

    /// <summary>A row that stands in the input twice.</summary>
    public static readonly (string Code, string Name) RowRepeated = ("CT6003", "row-repeated");

    /// <summary>More notes than are listed.</summary>
    public static readonly (string Code, string Name) MoreNotes = ("CT6099", "more-notes");

    /// <summary>A text that is not UTF-8 and was read as Windows-1252.</summary>
    public static readonly (string Code, string Name) CsvEncoding = ("CT6201", "windows-1252-assumed");

    /// <summary>A table whose cells are not parted by commas.</summary>
    public static readonly (string Code, string Name) CsvDelimiter = ("CT6202", "delimiter-guessed");

    /// <summary>A column that its user marked as none of ours.</summary>
    public static readonly (string Code, string Name) CsvColumn = ("CT6203", "column-left-out");

    /// <summary>An apostrophe that kept a spreadsheet from taking a cell for a formula.</summary>
    public static readonly (string Code, string Name) CsvFormula = ("CT6204", "formula-mark-removed");

    /// <summary>A quotation mark in the middle of a cell.</summary>
    public static readonly (string Code, string Name) CsvQuote = ("CT6205", "quotation-mark-kept");

    /// <summary>An empty line.</summary>
    public static readonly (string Code, string Name) JsonLinesEmpty = ("CT6301", "empty-line-skipped");
}
