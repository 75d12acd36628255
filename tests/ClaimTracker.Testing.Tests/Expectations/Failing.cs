namespace ClaimTracker.Testing.Tests;

/// <summary>Sentences that do not hold.</summary>
internal static class Failing
{
    /// <summary>What a sentence that does not hold prints.</summary>
    public static string Message(Action sentence) => Assert.Throws<ExpectationException>(sentence).Message;

    /// <summary>Fails unless a sentence does not hold, and prints these lines first.</summary>
    public static void With(string firstLines, Action sentence) => Assert.StartsWith(firstLines.ReplaceLineEndings("\n"), Message(sentence), StringComparison.Ordinal);
}
