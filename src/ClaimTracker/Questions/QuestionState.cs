namespace ClaimTracker;

/// <summary>What state a question is in, over claims in force. Tested in this order.</summary>
public enum QuestionState
{
    /// <summary>Nothing commits to an answer.</summary>
    Unanswered,

    /// <summary>Two claims conflict.</summary>
    Disputed,

    /// <summary>Two claims may conflict.</summary>
    PossiblyDisputed,

    /// <summary>What commits counts as one origin, or a party is silent.</summary>
    OneSided,

    /// <summary>There is common ground.</summary>
    Agreed,

    /// <summary>The answers differ, and nothing shows that one excludes another.</summary>
    Differing,
}
