namespace ClaimTracker;

/// <summary>A text of a claim that can be redacted.</summary>
public enum ClaimText
{
    /// <summary>The speaker's own words, and those of all passages in the chain, with what stands around them and where they are.</summary>
    Quote,

    /// <summary>The claim in our words.</summary>
    Wording,

    /// <summary>The answer to a question that takes text. Answers of other kinds are figures, dates and entities, not texts.</summary>
    Answer,

    /// <summary>All addresses in the chain: where it appeared, and what was cited there.</summary>
    Addresses,
}
