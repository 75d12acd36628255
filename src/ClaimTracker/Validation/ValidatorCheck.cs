using FluentValidation;

namespace ClaimTracker;

// A house validator as a check that the ledger runs.
internal sealed class ValidatorCheck(IValidator<ClaimDraft> validator) : DraftCheck
{
    public override IEnumerable<Problem> Check(ClaimDraft draft)
    {
        try
        {
            var failures = validator.Validate(draft).Errors;
            return [.. failures.Where(failure => failure.Severity == Severity.Error).Select(FailureProblem.Of)];
        }
        catch (AsyncValidatorInvokedSynchronouslyException exception)
        {
            throw new InvalidOperationException(
                $"The validator {validator.GetType().Name} has asynchronous rules, and claims are checked synchronously. "
                + "Use Must, Custom and When instead of MustAsync, CustomAsync and WhenAsync, and fetch what they need before.",
                exception);
        }
    }
}
