using FluentValidation;

namespace ClaimTracker;

/// <summary>House checks of drafts that are written with FluentValidation.</summary>
/// <remarks>
/// <para>A validator runs on every draft that has passed the built-in checks, whether it comes through the API or from a document, and
/// each failure refuses the claim as a <see cref="Problem"/>:</para>
/// <list type="bullet">
/// <item>code: the failure's error code when it is one of <c>CT9000</c> to <c>CT9999</c>, otherwise <see cref="DefaultCode"/>;</item>
/// <item>path: the property as the claims document spells it: <c>/said</c> for <c>Said</c>, <c>/onBehalfOf</c> for <c>Principal</c>,
/// <c>/via/0/url</c> for <c>Via[0].Url</c>, and <c>/answer</c> for any part of the answer;</item>
/// <item>message: as the validator wrote it; FluentValidation puts its own messages in the language of the current UI culture;</item>
/// <item>found: the attempted value, whatever the culture; null for lists and whole drafts.</item>
/// </list>
/// <para>Only failures of <see cref="Severity.Error"/> refuse; <see cref="Severity.Warning"/> and <see cref="Severity.Info"/> are for forms,
/// and the ledger passes over them. Validation is synchronous: a validator with asynchronous rules makes recording throw an
/// <see cref="InvalidOperationException"/> that names it. A validator must be thread-safe, as FluentValidation's are, and is held as long as the ledger.</para>
/// <para>In a container, register the validator as an <c>IValidator&lt;ClaimDraft&gt;</c> instead and it is picked up. A program without
/// house validators never loads FluentValidation.</para>
/// </remarks>
/// <example><code>
/// public sealed class FigureNeedsTime : AbstractValidator&lt;ClaimDraft&gt;
/// {
///     public FigureNeedsTime() =&gt;
///         RuleFor(draft =&gt; draft.Said)
///             .NotNull().When(draft =&gt; draft.Answer is QuantityAnswer)
///             .WithErrorCode("CT9001").WithMessage("A figure needs the time at which it was said.");
/// }
///
/// var ledger = new ClaimLedger(new ClaimTrackerOptions().AddValidator&lt;FigureNeedsTime&gt;());
/// </code></example>
public static class HouseValidators
{
    /// <summary>CT9000: a house validator refuses the claim, and gives no code of its own.</summary>
    public const string DefaultCode = "CT9000";

    /// <summary>Adds a house validator.</summary>
    /// <returns>The same options.</returns>
    public static ClaimTrackerOptions AddValidator<TValidator>(this ClaimTrackerOptions options)
        where TValidator : IValidator<ClaimDraft>, new() => AddValidator(options, new TValidator());

    /// <summary>Adds a house validator.</summary>
    /// <returns>The same options.</returns>
    public static ClaimTrackerOptions AddValidator(this ClaimTrackerOptions options, IValidator<ClaimDraft> validator)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(validator);
        return options.AddCheck(new ValidatorCheck(validator));
    }
}
