using FluentValidation;

namespace ClaimTracker;

/// <summary>The built-in checks of entities as a validator, for entry forms: what declaring it would refuse, at the field where it belongs.</summary>
/// <remarks>
/// These are the very checks of <see cref="ClaimLedger.Add"/>, so an entity that is in the ledger already fails at <c>Id</c>. A failure has the
/// property (<c>SpeaksFor[0].Party</c>), the code of the problem as error code, what was found as attempted value, and the
/// <see cref="Problem"/> as custom state. Thread-safe.
/// </remarks>
public sealed class EntityValidator : AbstractValidator<Entity>
{
    /// <param name="ledger">What the entity may name. A <see cref="ClaimLedger"/> is read anew each time; a <see cref="LedgerSnapshot"/> never changes.</param>
    public EntityValidator(LedgerReader ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        RuleFor(entity => entity).Custom((entity, context) =>
            ProblemFailures.AddTo(context, EntityCheck.Check([entity], ledger.Root.Entities), EntityCheck.PathOf(entity.Id)));
    }
}
