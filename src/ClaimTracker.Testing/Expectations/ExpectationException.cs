namespace ClaimTracker.Testing;

/// <summary>An expectation or a law does not hold. The message tells what was expected, what is, and how each finding that matters is explained.</summary>
/// <remarks>Every test framework reports it as a failed test, with its message.</remarks>
public sealed class ExpectationException : Exception
{
    /// <param name="message">What was expected, and what is.</param>
    public ExpectationException(string message)
        : base(message)
    {
    }

    /// <param name="message">What was expected, and what is.</param>
    /// <param name="innerException">What code of yours threw, such as a rule.</param>
    public ExpectationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
