namespace ClaimTracker.Tests.Validation;

// Who has no house validators does not pay for FluentValidation.
public sealed class FluentValidationLoadingTests
{
    private const string Tests = "ClaimTracker.Tests";

    [Fact]
    public void Ledger_WithoutValidators_LoadsNothingButTheCore() =>
        Assert.Equal(["ClaimTracker", Tests], SeparateLoadContext.Loads(ProgramsWithoutValidators.Plain));

    [Fact]
    public void Container_WithoutValidators_LoadsTheContainerOnly() =>
        Assert.Equal(
            ["ClaimTracker", Tests, "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions"],
            SeparateLoadContext.Loads(ProgramsWithoutValidators.InContainer));

    [Fact]
    public void Ledger_WithValidator_LoadsFluentValidation() =>
        Assert.Contains("FluentValidation", SeparateLoadContext.Loads(ProgramsWithValidators.Plain));

    [Fact]
    public void Container_WithValidator_LoadsFluentValidation() =>
        Assert.Contains("FluentValidation", SeparateLoadContext.Loads(ProgramsWithValidators.InContainer));
}
