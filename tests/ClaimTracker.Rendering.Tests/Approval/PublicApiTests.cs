using PublicApiGenerator;

namespace ClaimTracker.Rendering.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_Package_IsTheApprovedOne() => Approved.Text(
        "ClaimTracker.Rendering",
        typeof(Board).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
