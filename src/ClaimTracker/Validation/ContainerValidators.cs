using System.Runtime.CompilerServices;
using FluentValidation;

namespace ClaimTracker;

// The house validators of a container. FluentValidation is loaded by AddTo, and by nothing before it.
internal static class ContainerValidators
{
    private const string ValidatorType = "FluentValidation.IValidator`1";

    /// <summary>Whether a service is a validator of drafts, or an open generic one that can be. By name, so that telling loads nothing.</summary>
    public static bool IsOne(Type service) =>
        service.IsGenericType
        && service.GetGenericTypeDefinition().FullName == ValidatorType
        && (service.IsGenericTypeDefinition || service.GenericTypeArguments[0] == typeof(ClaimDraft));

    /// <summary>Adds all validators of drafts that the container has, in its order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddTo(ClaimTrackerOptions options, IServiceProvider services)
    {
        var validators = (IEnumerable<IValidator<ClaimDraft>>?)services.GetService(typeof(IEnumerable<IValidator<ClaimDraft>>));
        foreach (var validator in validators ?? [])
        {
            options.AddValidator(validator);
        }
    }
}
