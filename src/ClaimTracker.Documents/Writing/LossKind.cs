namespace ClaimTracker.Documents;

/// <summary>The kinds of losses of claims documents, and of all formats. A code never changes its meaning.</summary>
internal static class LossKind
{
    /// <summary>Something is read back as entered at another time, or in another place among entries.</summary>
    public static readonly (string Code, string Name) EntryTime = ("CT7001", "entry-time-changed");

    /// <summary>Who made an entry, or why.</summary>
    public static readonly (string Code, string Name) EntryNote = ("CT7002", "entry-note-left-out");

    /// <summary>A finding that the desk confirmed or dismissed.</summary>
    public static readonly (string Code, string Name) Review = ("CT7003", "review-left-out");

    /// <summary>How an entity or a question read before it was changed.</summary>
    public static readonly (string Code, string Name) Change = ("CT7004", "change-left-out");

    /// <summary>That something was redacted; the tombstone stays as a text like others.</summary>
    public static readonly (string Code, string Name) Redaction = ("CT7005", "redaction-as-text");

    /// <summary>Who gave a source's ground rules, as a key of a vault.</summary>
    public static readonly (string Code, string Name) SourceKey = ("CT7006", "source-key-left-out");

    /// <summary>The letters of a time that was read in a zone which the document does not name; what it spans is kept.</summary>
    public static readonly (string Code, string Name) TimeText = ("CT7007", "time-rewritten");

    /// <summary>The name of a rating that nobody gave; a stand-in is written.</summary>
    public static readonly (string Code, string Name) UnnamedRating = ("CT7008", "rating-unnamed");

    /// <summary>The id of a scale, where one id names several.</summary>
    public static readonly (string Code, string Name) ScaleId = ("CT7009", "scale-renamed");

    /// <summary>Half a character in a text.</summary>
    public static readonly (string Code, string Name) HalfCharacter = ("CT7010", "half-character-replaced");

    /// <summary>Digits that JSON has no number for become a text.</summary>
    public static readonly (string Code, string Name) NumberAsText = ("CT7011", "number-as-text");

    /// <summary>More claims than a document may have.</summary>
    public static readonly (string Code, string Name) TooManyClaims = ("CT7012", "too-many-claims");

    /// <summary>An entity or a question that a table of claims has no row for.</summary>
    public static readonly (string Code, string Name) NotInARow = ("CT7013", "not-in-a-row");

    /// <summary>A field of an entity or a question that a table of claims has no column for.</summary>
    public static readonly (string Code, string Name) NoColumn = ("CT7014", "no-column");

    /// <summary>What happened to a claim later, or what the desk noted about it.</summary>
    public static readonly (string Code, string Name) LaterEntry = ("CT7015", "later-entry-left-out");

    /// <summary>A text that a cell or line cannot hold as it is.</summary>
    public static readonly (string Code, string Name) CellText = ("CT7016", "cell-text-changed");

    /// <summary>More losses than are listed.</summary>
    public static readonly (string Code, string Name) MoreLosses = ("CT7099", "more-losses");
}
