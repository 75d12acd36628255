namespace ClaimTracker.Documents;

/// <summary>Where a passage stands in the text of a page.</summary>
/// <remarks>Immutable and thread-safe; two with the same parts are equal.</remarks>
public sealed record PassageMatch
{
    internal PassageMatch(PassageMatchKind kind, Passage? passage, int edits, int places) => (Kind, Passage, Edits, Places) = (kind, passage, edits, places);

    /// <summary>How it was found.</summary>
    public PassageMatchKind Kind { get; }

    /// <summary>The passage as it reads in this text: its words, what stands around them, and its positions. Null exactly where it is lost.</summary>
    public Passage? Passage { get; }

    /// <summary>How many letters differ, white space apart; 0 where the words are the same, and where they are lost.</summary>
    public int Edits { get; }

    /// <summary>In how many places that fit alike the words stand; 0 where they are lost, at least 2 where they are ambiguous, else 1.</summary>
    public int Places { get; }
}
