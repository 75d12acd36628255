using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Testing;

/// <summary>What is expected of a finding. Each step leaves the findings that all steps so far speak of; there is always one at least.</summary>
/// <remarks>Immutable: a step gives a new sentence, and the old one can be used again.</remarks>
public sealed class FindingExpectation
{
    private readonly string _sentence;
    private readonly ImmutableArray<Finding> _left;
    private readonly Func<IEnumerable<string>, string> _missing;

    private FindingExpectation(string sentence, ImmutableArray<Finding> left, Func<IEnumerable<string>, string> missing) =>
        (_sentence, _left, _missing) = (sentence, left, missing);

    internal static FindingExpectation Begin(string sentence, string code, FoundFindings found, Func<IEnumerable<string>, string> missing)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new FindingExpectation(sentence, found.All, missing).Narrowed($" {FoundFindings.Titled(code)}", finding => finding.Code == code);
    }

    /// <summary>It is about two claims, in either order, and no other.</summary>
    /// <param name="first">The id of a claim.</param>
    /// <param name="second">The id of another.</param>
    /// <exception cref="ExpectationException">No finding is.</exception>
    public FindingExpectation Between(string first, string second) => Narrowed(
        $" between {first} and {second}", IsAbout([first, second]), _missing([first, second]));

    /// <inheritdoc cref="Between(string, string)"/>
    public FindingExpectation Between(Claim first, Claim second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Between(first.Id.ToString(), second.Id.ToString());
    }

    /// <summary>It is about these claims, in any order, and no other.</summary>
    /// <param name="claims">The ids of claims.</param>
    /// <exception cref="ExpectationException">No finding is.</exception>
    public FindingExpectation About(params ReadOnlySpan<string> claims)
    {
        var ids = claims.ToArray();
        return Narrowed($" about {string.Join(", ", ids)}", IsAbout(ids), _missing(ids));
    }

    /// <summary>It is about a question.</summary>
    /// <param name="question">The id of the question.</param>
    /// <exception cref="ExpectationException">No finding is.</exception>
    public FindingExpectation On(string question) => Narrowed($" on {question}", finding => finding.Question?.Id.ToString() == question);

    /// <summary>It has a status: a conflict, a possible one, an update or a note.</summary>
    /// <exception cref="ExpectationException">No finding has.</exception>
    public FindingExpectation WithStatus(ComparisonStatus status) => Narrowed($" with status {status}", finding => finding.Status == status);

    /// <summary>An editor should mind it so much.</summary>
    /// <exception cref="ExpectationException">No finding has that severity.</exception>
    public FindingExpectation WithSeverity(FindingSeverity severity) => Narrowed($" with severity {severity}", finding => finding.Severity == severity);

    /// <summary>Its explanation has a text in it, letter for letter.</summary>
    /// <exception cref="ExpectationException">No finding has.</exception>
    public FindingExpectation Saying(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return Narrowed($" saying \"{text}\"", finding => finding.Explanation.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>There is one such finding, and no second.</summary>
    /// <exception cref="ExpectationException">There are more.</exception>
    public FindingExpectation Once() => Times(1);

    /// <summary>There are so many such findings.</summary>
    /// <param name="count">From 1.</param>
    /// <exception cref="ExpectationException">There are more, or fewer.</exception>
    public FindingExpectation Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return _left.Length == count
            ? this
            : throw new ExpectationException($"{_sentence}{Said(count)}. It did so {FoundFindings.Counted(_left.Length)}:\n{FindingText.Of(_left)}");
    }

    private static Func<Finding, bool> IsAbout(string[] ids)
    {
        var wanted = ids.Order(StringComparer.Ordinal).ToArray();
        return finding => finding.Claims.Select(claim => claim.Id.ToString()).Order(StringComparer.Ordinal).SequenceEqual(wanted);
    }

    private static string Said(int count) => count == 1 ? " once" : string.Create(CultureInfo.InvariantCulture, $" {count} times");

    private FindingExpectation Narrowed(string words, Func<Finding, bool> isMeant, string hint = "")
    {
        var (sentence, left) = (_sentence + words, _left.Where(isMeant).ToImmutableArray());
        return left.IsEmpty
            ? throw new ExpectationException($"{sentence}.{hint}\n{FindingText.Instead(_left)}")
            : new FindingExpectation(sentence, left, _missing);
    }
}
