using System.Collections.Immutable;

namespace ClaimTracker.Testing;

/// <summary>What is expected of the problems for which a claim was refused. Each step leaves the problems that all steps so far speak of.</summary>
/// <remarks>Immutable: a step gives a new sentence, and the old one can be used again.</remarks>
public sealed class RefusalExpectation
{
    private readonly string _sentence;
    private readonly ImmutableArray<Problem> _left;

    internal RefusalExpectation(ImmutableArray<Problem> problems)
        : this("Expected the claim to be refused", problems)
    {
    }

    private RefusalExpectation(string sentence, ImmutableArray<Problem> left) => (_sentence, _left) = (sentence, left);

    internal static string Text(ImmutableArray<Problem> problems) => string.Concat(problems.Select(problem => $"\n  {problem}"));

    /// <summary>A problem has a code.</summary>
    /// <param name="code">Such as <c>CT0007</c>, or a code of your house.</param>
    /// <exception cref="ExpectationException">None has.</exception>
    public RefusalExpectation With(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return Narrowed($" with {code}", problem => problem.Code == code);
    }

    /// <summary>A problem is at a place.</summary>
    /// <param name="path">A JSON Pointer into the claim, such as <c>/said</c> or <c>/via/0/url</c>.</param>
    /// <exception cref="ExpectationException">None is.</exception>
    public RefusalExpectation At(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Narrowed($" at {path}", problem => problem.Path == path);
    }

    /// <summary>The message of a problem has a text in it, letter for letter.</summary>
    /// <exception cref="ExpectationException">None has.</exception>
    public RefusalExpectation Saying(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return Narrowed($" saying \"{text}\"", problem => problem.Message.Contains(text, StringComparison.Ordinal));
    }

    private RefusalExpectation Narrowed(string words, Func<Problem, bool> isMeant)
    {
        var (sentence, left) = (_sentence + words, _left.Where(isMeant).ToImmutableArray());
        return left.IsEmpty ? throw new ExpectationException($"{sentence}. It was refused with:\n{Text(_left)}") : new RefusalExpectation(sentence, left);
    }
}
