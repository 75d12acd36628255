using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker;

// One call of AddClaimTracker: what it sets, and the services among which validators may be, now or later.
internal sealed record OptionsSetup(IServiceCollection Services, Action<ClaimTrackerOptions>? Configure);
