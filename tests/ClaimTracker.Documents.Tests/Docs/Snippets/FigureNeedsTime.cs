// <shown>
using ClaimTracker;
using FluentValidation;
// </shown>

namespace Snippets;

// <shown>
/// <summary>"Forty people were hurt" means little without a when: casualty figures change by the hour.</summary>
public sealed class FigureNeedsTime : AbstractValidator<ClaimDraft>
{
    public FigureNeedsTime() =>
        RuleFor(draft => draft.Said)
            .NotNull()
            .When(draft => draft.Answer is QuantityAnswer && draft.Holds is null)
            .WithErrorCode("CT9003")
            .WithMessage("A figure needs a time: when it was said, or for when it holds.");
}
// </shown>
