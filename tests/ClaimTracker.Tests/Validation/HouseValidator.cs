using FluentValidation;

namespace ClaimTracker.Tests.Validation;

// A validator for one test.
internal sealed class HouseValidator : AbstractValidator<ClaimDraft>
{
    public HouseValidator(Action<HouseValidator> rules) => rules(this);
}
