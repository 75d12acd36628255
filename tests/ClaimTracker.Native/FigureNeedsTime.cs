using FluentValidation;

namespace ClaimTracker.Native;

/// <summary>A house validator, of the kinds of rules that validators are made of.</summary>
internal sealed class FigureNeedsTime : AbstractValidator<ClaimDraft>
{
    public FigureNeedsTime()
    {
        RuleFor(draft => draft.Said)
            .NotNull().When(draft => draft.Answer is QuantityAnswer)
            .WithErrorCode("CT9001").WithMessage("A figure needs the time at which it was said.");
        RuleFor(draft => draft.Quote).MaximumLength(20).WithErrorCode("CT9002").WithMessage("A quotation of {TotalLength} letters is too long for us.");
        RuleForEach(draft => draft.Via).Must(hop => hop.Url is not null).WithErrorCode("CT9003").WithMessage("A hop needs an address.");
    }
}
