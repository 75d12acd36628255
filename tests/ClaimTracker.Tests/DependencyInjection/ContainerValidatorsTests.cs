using ClaimTracker.Tests.Validation;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.DependencyInjection;

// Validators that are registered in the container become house validators.
public sealed class ContainerValidatorsTests
{
    [Fact]
    public void Validator_RegisteredBeforeOrAfter_IsPickedUp()
    {
        Assert.Equal(["CT9001"], CodesWith(services => services.AddSingleton<IValidator<ClaimDraft>, FigureNeedsTime>().AddClaimTracker()));
        Assert.Equal(["CT9001"], CodesWith(services => services.AddClaimTracker().AddSingleton<IValidator<ClaimDraft>, FigureNeedsTime>()));
    }

    [Fact]
    public void Validator_RegisteredAsInstanceFactoryOrTransient_IsPickedUpInOrder() =>
        Assert.Equal(
            ["CT9001", "CT9002", "CT9003"],
            CodesWith(services => services
                .AddClaimTracker()
                .AddTransient<IValidator<ClaimDraft>, FigureNeedsTime>()
                .AddSingleton<IValidator<ClaimDraft>>(Refusing("CT9002"))
                .AddSingleton<IValidator<ClaimDraft>>(_ => Refusing("CT9003"))));

    [Fact]
    public void Validator_OpenGeneric_IsPickedUp() =>
        Assert.Equal(["CT9005"], CodesWith(services => services.AddClaimTracker().AddSingleton(typeof(IValidator<>), typeof(Never<>))));

    [Fact]
    public void Validator_InOptionsAndContainer_RunInThatOrder() =>
        Assert.Equal(
            ["CT9002", "CT9001"],
            CodesWith(services => services
                .AddSingleton<IValidator<ClaimDraft>, FigureNeedsTime>()
                .AddClaimTracker(options => options.AddValidator(Refusing("CT9002")))));

    [Fact]
    public void Validator_KeyedOrOfSomethingElse_IsLeftAlone() =>
        Assert.Empty(CodesWith(services => services
            .AddClaimTracker()
            .AddKeyedSingleton<IValidator<ClaimDraft>, FigureNeedsTime>("form")
            .AddScoped<IValidator<string>>(_ => new InlineValidator<string>())));

    [Fact]
    public void Validator_WithDependencies_GetsThem()
    {
        var codes = CodesWith(services => services
            .AddClaimTracker()
            .AddSingleton(new House("CT9007"))
            .AddSingleton<IValidator<ClaimDraft>, OfTheHouse>());

        Assert.Equal(["CT9007"], codes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Validator_Scoped_IsAFaultThatNamesIt(bool validateScopes)
    {
        using var container = new ServiceCollection()
            .AddScoped<IValidator<ClaimDraft>, FigureNeedsTime>()
            .AddScoped<IValidator<ClaimDraft>>(_ => Refusing("CT9002"))
            .AddClaimTracker()
            .BuildServiceProvider(validateScopes);

        var wrong = Assert.Throws<InvalidOperationException>(container.GetRequiredService<LedgerFactory>);

        Assert.Contains("The house validator FigureNeedsTime is registered as scoped", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("The house validator made by a factory is registered as scoped", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validator_BuiltInOneRegisteredAsAHouseValidator_IsRefusedWithAdvice()
    {
        using var container = new ServiceCollection()
            .AddClaimTracker()
            .AddSingleton<IValidator<ClaimDraft>>(provider => new ClaimDraftValidator(provider.GetRequiredService<ClaimLedger>()))
            .BuildServiceProvider();

        var wrong = Assert.Throws<InvalidOperationException>(container.GetRequiredService<ClaimLedger>);

        Assert.Contains("a ClaimDraftValidator is registered as itself", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validator_BuiltInOneRegisteredAsItself_ServesForms()
    {
        using var container = new ServiceCollection()
            .AddClaimTracker()
            .AddSingleton(provider => new ClaimDraftValidator(provider.GetRequiredService<ClaimLedger>()))
            .BuildServiceProvider();
        var harbour = new SomeHarbour(container.GetRequiredService<ClaimLedger>());

        Assert.True(container.GetRequiredService<ClaimDraftValidator>().Validate(harbour.FortyOut).IsValid);
    }

    private static string[] CodesWith(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        using var container = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        var harbour = new SomeHarbour(container.GetRequiredService<LedgerFactory>().Create());
        harbour.Ledger.TryRecord(harbour.FortyOut, out _, out var problems);
        return [.. problems.Select(problem => problem.Code)];
    }

    private static HouseValidator Refusing(string code) =>
        new(validator => validator.RuleFor(draft => draft.Said).NotNull().WithErrorCode(code));

    private sealed record House(string Code);

    private sealed class OfTheHouse : AbstractValidator<ClaimDraft>
    {
        public OfTheHouse(House house) => RuleFor(draft => draft.Said).NotNull().WithErrorCode(house.Code);
    }

    private sealed class Never<T> : AbstractValidator<T>
    {
        public Never() => RuleFor(value => value).Must(_ => false).WithErrorCode("CT9005");
    }
}
