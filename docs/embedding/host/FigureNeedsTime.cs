using ClaimTracker;
using FluentValidation;

/// <summary>What the house demands of a figure. The ledger runs it on every claim, because the container knows it.</summary>
internal sealed class FigureNeedsTime : AbstractValidator<ClaimDraft>
{
    public FigureNeedsTime() =>
        RuleFor(draft => draft.Said)
            .NotNull().When(draft => draft.Answer is QuantityAnswer)
            .WithErrorCode("CT9001").WithMessage("A figure needs the time at which it was said.");
}
