namespace ClaimTracker;

/// <summary>How what a speaker says now differs from what the same speaker said before. It never tells which of the two is true.</summary>
public enum AccountMove
{
    /// <summary>A higher figure than before.</summary>
    Raised,

    /// <summary>A lower figure than before.</summary>
    Lowered,

    /// <summary>An answer, where there was none before.</summary>
    Answered,

    /// <summary>A denial or a doubt, where there was no answer before.</summary>
    Denied,

    /// <summary>No answer, where there was one before. What was said before stays said.</summary>
    FellSilent,

    /// <summary>An answer that says more than the one before, and leaves it true.</summary>
    Narrowed,

    /// <summary>An answer that says less than the one before, and leaves it true.</summary>
    Widened,

    /// <summary>An answer that cannot be true together with the one before.</summary>
    Replaced,

    /// <summary>The same answer, put as more certain.</summary>
    Firmer,

    /// <summary>The same answer, put as less certain.</summary>
    LessFirm,

    /// <summary>Another answer, which can be true together with the one before or is not compared with it.</summary>
    Other,
}
