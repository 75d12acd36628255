namespace ClaimTracker.Testing;

/// <summary>What is expected of recording a claim: the findings that it makes with other claims.</summary>
/// <remarks>Notes on sources, hints and what house rules find belong to the whole ledger: <see cref="Expect.That(LedgerReader)"/>.</remarks>
public sealed class OutcomeExpectation
{
    private readonly string _subject;
    private readonly FoundFindings _found;

    internal OutcomeExpectation(RecordOutcome outcome)
    {
        _subject = $"the claim {outcome.Claim.Id}";
        _found = new FoundFindings(outcome.Findings);
    }

    /// <summary>The claim causes a finding of a code. What follows says which.</summary>
    /// <param name="code">Such as <c>CT2001</c>.</param>
    /// <exception cref="ExpectationException">It causes none.</exception>
    public FindingExpectation Causes(string code) => FindingExpectation.Begin($"Expected {_subject} to cause", code, _found, _ => string.Empty);

    /// <summary>The claim causes no finding of a code.</summary>
    /// <exception cref="ExpectationException">It causes one.</exception>
    public OutcomeExpectation CausesNo(string code)
    {
        _found.MustHaveNone($"Expected {_subject} to cause no {FoundFindings.Titled(code)}.", finding => finding.Code == code);
        return this;
    }

    /// <summary>The claim conflicts with none. Possible conflicts and updates may be there.</summary>
    /// <exception cref="ExpectationException">It causes a conflict.</exception>
    public OutcomeExpectation CausesNoConflict()
    {
        _found.MustHaveNone($"Expected {_subject} to cause no conflict.", finding => finding.Status == ComparisonStatus.Conflict);
        return this;
    }

    /// <summary>The claim causes no finding with another.</summary>
    /// <exception cref="ExpectationException">It causes one.</exception>
    public OutcomeExpectation CausesNothing()
    {
        _found.MustHaveNone($"Expected {_subject} to cause nothing.", _ => true);
        return this;
    }
}
