namespace ClaimTracker.Testing;

/// <summary>What is expected of a claim that is yet to be recorded.</summary>
public sealed class DraftExpectation
{
    private readonly ClaimDraft _draft;

    internal DraftExpectation(ClaimDraft draft) => _draft = draft;

    /// <summary>A ledger refuses it. What follows says why.</summary>
    /// <param name="ledger">The ledger; nothing is recorded in it when it refuses.</param>
    /// <exception cref="ExpectationException">It is accepted, and was recorded.</exception>
    public RefusalExpectation IsRefusedBy(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.TryRecord(_draft, out var outcome, out var problems)
            ? throw new ExpectationException($"Expected the claim to be refused. It was recorded as {outcome.Claim.Id}.")
            : new RefusalExpectation(problems);
    }

    /// <summary>A ledger accepts it, and records it. What follows says what that causes.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <exception cref="ExpectationException">It is refused; the message lists all problems.</exception>
    public OutcomeExpectation IsAcceptedBy(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.TryRecord(_draft, out var outcome, out var problems)
            ? new OutcomeExpectation(outcome)
            : throw new ExpectationException($"Expected the claim to be accepted. It was refused:\n{RefusalExpectation.Text(problems)}");
    }
}
