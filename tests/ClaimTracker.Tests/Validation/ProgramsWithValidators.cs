using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.Validation;

// Run by SeparateLoadContext, to see that it would notice.
internal static class ProgramsWithValidators
{
    public static void Plain() => ProgramsWithoutValidators.Use(new ClaimLedger(new ClaimTrackerOptions().AddValidator<QuoteNeeded>()));

    public static void InContainer()
    {
        using var container = new ServiceCollection()
            .AddClaimTracker()
            .AddSingleton<IValidator<ClaimDraft>, QuoteNeeded>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        ProgramsWithoutValidators.Use(container.GetRequiredService<LedgerFactory>().Create());
    }

    private sealed class QuoteNeeded : AbstractValidator<ClaimDraft>
    {
        public QuoteNeeded() => RuleFor(draft => draft.Quote).NotNull();
    }
}
