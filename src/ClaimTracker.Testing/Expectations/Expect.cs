namespace ClaimTracker.Testing;

/// <summary>Expectations that read like a sentence. One that does not hold throws an <see cref="ExpectationException"/> that prints what is, with explanations.</summary>
/// <remarks>Thread-safe; depends on no test framework. Each step of a sentence is checked as it is said.</remarks>
/// <example><code>
/// Expect.That(ledger).Finds("CT2001").Between("mayor-yes", "union-no");
/// Expect.That(ledger).On("strike-over").IsDisputed();
/// Expect.That(outcome).CausesNoConflict();
/// Expect.That(draft).IsRefusedBy(ledger).With("CT9001").At("/said");
/// </code></example>
public static class Expect
{
    /// <summary>Begins a sentence about a ledger, or one moment of it.</summary>
    /// <exception cref="ExpectationException">A rule failed, so that nobody knows what it would have found.</exception>
    public static LedgerExpectation That(LedgerReader ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new LedgerExpectation(ledger);
    }

    /// <summary>Begins a sentence about what recording a claim gave.</summary>
    public static OutcomeExpectation That(RecordOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new OutcomeExpectation(outcome);
    }

    /// <summary>Begins a sentence about how two claims compare.</summary>
    public static ComparisonExpectation That(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonExpectation(comparison);
    }

    /// <summary>Begins a sentence about a claim that is yet to be recorded.</summary>
    public static DraftExpectation That(ClaimDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new DraftExpectation(draft);
    }
}
