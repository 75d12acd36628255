using FluentValidation;

namespace ClaimTracker;

/// <summary>The built-in checks of questions as a validator, for entry forms: what asking it would refuse, at the field where it belongs.</summary>
/// <remarks>
/// These are the very checks of <see cref="ClaimLedger.Ask"/>, so a question that is in the ledger already fails at <c>Id</c>. A failure has the
/// property (<c>Parties[0]</c>), the code of the problem as error code, what was found as attempted value, and the <see cref="Problem"/> as
/// custom state. Thread-safe.
/// </remarks>
public sealed class QuestionValidator : AbstractValidator<Question>
{
    /// <param name="ledger">What the question may name. A <see cref="ClaimLedger"/> is read anew each time; a <see cref="LedgerSnapshot"/> never changes.</param>
    public QuestionValidator(LedgerReader ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        RuleFor(question => question).Custom((question, context) =>
            ProblemFailures.AddTo(context, EntryChecks.OfQuestion(question, ledger.Root, ledger.Settings), QuestionCheck.PathOf(question.Id)));
    }
}
