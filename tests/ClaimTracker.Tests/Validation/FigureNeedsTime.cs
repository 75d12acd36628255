using FluentValidation;

namespace ClaimTracker.Tests.Validation;

// The worked example of a house validator: dockers out, but when?
internal sealed class FigureNeedsTime : AbstractValidator<ClaimDraft>
{
    public FigureNeedsTime() =>
        RuleFor(draft => draft.Said)
            .NotNull().When(draft => draft.Answer is QuantityAnswer)
            .WithErrorCode("CT9001").WithMessage("A figure needs the time at which it was said.");
}
