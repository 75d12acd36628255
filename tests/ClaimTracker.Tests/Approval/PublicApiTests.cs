using System.Reflection;
using PublicApiGenerator;

namespace ClaimTracker.Tests;

/// <summary>The public API of each package, in one readable text: no change of it goes unnoticed.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("ClaimTracker")]
    [InlineData("ClaimTracker.Documents")]
    [InlineData("ClaimTracker.Testing")]
    public void PublicApi_Package_IsTheApprovedOne(string package) =>
        Approved.Text(package, Assembly.Load(package).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
