using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimTracker;

/// <summary>Registers ClaimTracker in a container.</summary>
public static class ClaimTrackerServiceCollectionExtensions
{
    /// <summary>Registers <see cref="LedgerFactory"/>, which makes a ledger for each story, <see cref="ClaimLedger"/>, for programs with one, and
    /// <see cref="ClaimStore"/>, for programs whose options name a storage.</summary>
    /// <remarks>
    /// <para>All are singletons, also the options behind them, and what is registered already is left as it is. Calling it again adds up: the actions
    /// run in order on one options object. That happens once, when the first of the services is needed; the options are checked then, with
    /// all faults at once, and frozen.</para>
    /// <para>Factories in the options get the container itself, not a scope of it, and what they make is held as long as the container.
    /// The same goes for validators that are registered as <c>IValidator&lt;ClaimDraft&gt;</c>, before or after this call: they become
    /// house validators, as with <see cref="HouseValidators"/>. They are singletons, or transients, which are made once; a scoped one is a fault.
    /// Keyed ones are left alone. No assembly is scanned, and without validators FluentValidation is not loaded.</para>
    /// </remarks>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    /// <returns>The same services. Resolving one of them throws an <see cref="InvalidOperationException"/> that names every fault when options are wrong.</returns>
    /// <example><code>
    /// services.AddClaimTracker(options =>
    /// {
    ///     options.AddRule&lt;AnonymousOnlyRule&gt;();
    ///     options.QuantityTolerance = 0.05;
    /// });
    /// </code></example>
    public static IServiceCollection AddClaimTracker(this IServiceCollection services, Action<ClaimTrackerOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(new OptionsSetup(services, configure));
        services.TryAddSingleton<FrozenOptions>();
        services.TryAddSingleton(provider => provider.GetRequiredService<FrozenOptions>().Settings);
        services.TryAddSingleton(provider => new LedgerFactory(provider.GetRequiredService<LedgerSettings>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<LedgerFactory>().Create());
        services.TryAddSingleton(provider => new ClaimStore(provider.GetRequiredService<LedgerSettings>()));
        return services;
    }
}
