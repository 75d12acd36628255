namespace ClaimTracker.Documents;

/// <summary>How large what is read may be. What goes beyond is a note, never a hang.</summary>
internal static class ReviewLimits
{
    /// <summary>Size of one review, or of a document that is no list, in bytes of UTF-8: 16 MiB.</summary>
    public const int ElementBytes = 16 * 1024 * 1024;

    /// <summary>Size of a page, in bytes: 16 MiB.</summary>
    public const int PageBytes = 16 * 1024 * 1024;

    /// <summary>How many objects and arrays may stand inside one another.</summary>
    public const int Nesting = 64;

    /// <summary>How long the pointer to a review may be; what stands under longer names is not looked at.</summary>
    public const int PathLength = 1_000;

    /// <summary>How much may be said of one document, in UTF-16 code units of all paths and messages.</summary>
    public const int NoteText = 64 * 1024 * 1024;

    /// <summary>How many elements of a page may stand inside one another.</summary>
    public const int PageNesting = 256;

    /// <summary>How long one text may be, in bytes of UTF-8; the same as in a ledger.</summary>
    public const int TextBytes = ClaimCheck.MaxTextBytes;

    /// <summary>How many parties, names of one or addresses of one kind a review may have.</summary>
    public const int Items = 100;

    /// <summary>How many claims one review may be about: as many as authors times places.</summary>
    public const int Claims = 1_000;
}
