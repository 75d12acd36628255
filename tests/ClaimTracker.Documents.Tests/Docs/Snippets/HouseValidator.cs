// <shown>
using ClaimTracker;
using FluentValidation;
// </shown>

namespace Snippets;

// <shown>
public sealed class FigureNeedsTime : AbstractValidator<ClaimDraft>
{
    public FigureNeedsTime() =>
        RuleFor(draft => draft.Said)
            .NotNull().When(draft => draft.Answer is QuantityAnswer)
            .WithErrorCode("CT9001").WithMessage("A figure needs the time at which it was said.");
}
// </shown>

internal static class HouseValidator
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddValidator<FigureNeedsTime>());
        var police = ledger.Add(Speaker.Organisation("police", "the police"));
        var hurt = ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));

        if (!ledger.TryRecord(Claim.By(police).That(hurt).IsAbout(40), out _, out var problems))
        {
            Console.WriteLine(problems.Single());
        }
        // </shown>
    }
}
