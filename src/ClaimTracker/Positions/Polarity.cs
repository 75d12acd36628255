namespace ClaimTracker;

/// <summary>Whether a position asserts its answer or denies it.</summary>
public enum Polarity
{
    /// <summary>The answer is given.</summary>
    Asserted,

    /// <summary>The answer is denied, or doubted.</summary>
    Denied,
}
