namespace ClaimTracker.Testing;

/// <summary>What is expected of a ledger, or of one moment of it.</summary>
/// <remarks>What it finds is read once, when the sentence begins.</remarks>
public sealed class LedgerExpectation
{
    private const string Subject = "the ledger";

    private readonly LedgerReader _ledger;
    private readonly FoundFindings _found;

    internal LedgerExpectation(LedgerReader ledger)
    {
        if (ledger.RuleFailures is { IsEmpty: false } failures)
        {
            throw new ExpectationException($"Expected {Subject} to be looked at by all of its rules.\n{string.Join('\n', failures)}", failures[0].Exception);
        }

        _ledger = ledger;
        _found = new FoundFindings(ledger.Findings);
    }

    /// <summary>There is a finding of a code. What follows says which.</summary>
    /// <param name="code">Such as <c>CT2001</c>, or a code of your house.</param>
    /// <exception cref="ExpectationException">There is none.</exception>
    public FindingExpectation Finds(string code) => FindingExpectation.Begin($"Expected {Subject} to find", code, _found, Missing);

    /// <summary>There is no finding of a code.</summary>
    /// <exception cref="ExpectationException">There is one.</exception>
    public LedgerExpectation FindsNo(string code)
    {
        _found.MustHaveNone($"Expected {Subject} to find no {FoundFindings.Titled(code)}.", finding => finding.Code == code);
        return this;
    }

    /// <summary>There are findings of these codes, each at least once, and of no other.</summary>
    /// <exception cref="ExpectationException">A code is missing, or there is a finding of another.</exception>
    public LedgerExpectation FindsOnly(params ReadOnlySpan<string> codes)
    {
        _found.MustHaveOnly(Subject, codes.ToArray());
        return this;
    }

    /// <summary>There is no finding at all.</summary>
    /// <exception cref="ExpectationException">There is one.</exception>
    public LedgerExpectation FindsNothing()
    {
        _found.MustHaveNone($"Expected {Subject} to find nothing.", _ => true);
        return this;
    }

    /// <summary>No two claims conflict. Possible conflicts, updates and notes may be there.</summary>
    /// <exception cref="ExpectationException">There is a conflict.</exception>
    public LedgerExpectation HasNoConflict()
    {
        _found.MustHaveNone($"Expected {Subject} to have no conflict.", finding => finding.Status == ComparisonStatus.Conflict);
        return this;
    }

    /// <summary>Goes on about where a question stands.</summary>
    /// <param name="question">The id of the question.</param>
    /// <exception cref="KeyNotFoundException">The ledger has no such question.</exception>
    public QuestionExpectation On(string question) => new(_ledger.On(question), _found);

    /// <summary>Goes on about where a question stands.</summary>
    /// <exception cref="KeyNotFoundException">The ledger has no such question.</exception>
    public QuestionExpectation On(Question question) => new(_ledger.On(question), _found);

    // An id that nobody has is a slip of the test, and looks like a finding that is not there.
    private string Missing(IEnumerable<string> claims) => string.Concat(
        from id in claims
        where !ClaimId.TryParse(id, out var claim) || !_ledger.TryGetClaim(claim, out _)
        select $"\nNo claim on record has the id \"{id}\".");
}
