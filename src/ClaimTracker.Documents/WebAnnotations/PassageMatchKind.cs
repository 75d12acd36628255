namespace ClaimTracker.Documents;

/// <summary>How a passage stands in the text of a page.</summary>
public enum PassageMatchKind
{
    /// <summary>The words stand there, letter for letter, in one place that fits best.</summary>
    Exact,

    /// <summary>The words stand there, letter for letter, in several places that fit alike; the one nearest to the old position is given, else the first.</summary>
    Ambiguous,

    /// <summary>Words that differ little stand there.</summary>
    Fuzzy,

    /// <summary>Nothing like the words stands there.</summary>
    Lost,
}
