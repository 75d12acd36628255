using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker;

// The options of a container: set by all calls of AddClaimTracker, checked and frozen when they are first needed.
internal sealed class FrozenOptions(IServiceProvider services, IEnumerable<OptionsSetup> setups)
{
    private readonly Lock _freezing = new();
    private bool _isFreezing;

    /// <exception cref="InvalidOperationException">Options are wrong; the message names every fault.</exception>
    public LedgerSettings Settings
    {
        get
        {
            lock (_freezing)
            {
                return field ??= FreezeOnce();
            }
        }
    }

    // Who asks for the ledger while it is being made comes back here on the same thread, and would do so without end.
    private LedgerSettings FreezeOnce()
    {
        if (_isFreezing)
        {
            throw new InvalidOperationException(
                "A house validator, check or rule needs the ledger, which can only be made after it. "
                + $"Let it do without the ledger; a {nameof(ClaimDraftValidator)} is registered as itself and not as IValidator<ClaimDraft>.");
        }

        _isFreezing = true;
        try
        {
            return Freeze();
        }
        finally
        {
            _isFreezing = false;
        }
    }

    private LedgerSettings Freeze()
    {
        var options = new ClaimTrackerOptions();
        foreach (var setup in setups)
        {
            setup.Configure?.Invoke(options);
        }

        var validators = setups
            .SelectMany(setup => setup.Services)
            .Where(service => !service.IsKeyedService && ContainerValidators.IsOne(service.ServiceType))
            .Distinct()
            .ToArray();
        var scoped = validators.Where(validator => validator.Lifetime == ServiceLifetime.Scoped).Select(FaultOf).ToArray();
        if (validators.Length > 0 && scoped.Length == 0)
        {
            ContainerValidators.AddTo(options, services);
        }

        return options.Freeze(services, scoped);
    }

    private static string FaultOf(ServiceDescriptor scoped) =>
        $"The house validator {scoped.ImplementationType?.Name ?? "made by a factory"} is registered as scoped, and ledgers outlive scopes; "
        + "register it as a singleton.";
}
