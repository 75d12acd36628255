using FluentValidation;

namespace ClaimTracker;

/// <summary>The built-in checks of drafts as a validator, for entry forms: what recording would refuse, at the field where it belongs.</summary>
/// <remarks>
/// <para>These are the very checks of <see cref="ClaimLedger.Record"/>, house checks excepted. They look at the draft as a whole, so that all
/// failures come at once and a form that picks single properties (<c>IncludeProperties</c>) gets none. A failure has the property
/// (<c>Via[0].Url</c>), the code of the problem as error code, what was found as attempted value, and the <see cref="Problem"/> as custom state.</para>
/// <para>Thread-safe. In a container register it as itself, not as <c>IValidator&lt;ClaimDraft&gt;</c>: those are house validators, which
/// a ledger has before it is made.</para>
/// </remarks>
public sealed class ClaimDraftValidator : AbstractValidator<ClaimDraft>
{
    /// <param name="ledger">What the draft may name. A <see cref="ClaimLedger"/> is read anew each time; a <see cref="LedgerSnapshot"/> never changes.</param>
    public ClaimDraftValidator(LedgerReader ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        RuleFor(draft => draft).Custom((draft, context) => ProblemFailures.AddTo(context, EntryChecks.BuiltIn(draft, ledger.Root)));
    }
}
