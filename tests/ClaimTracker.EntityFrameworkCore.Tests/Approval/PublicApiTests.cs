using ClaimTracker.Tests;
using PublicApiGenerator;

namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_Package_IsTheApprovedOne() => Approved.Text(
        "ClaimTracker.EntityFrameworkCore",
        typeof(ClaimTrackerOptionsExtensions).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
