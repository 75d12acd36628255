using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.DependencyInjection;

public sealed class AddClaimTrackerTests
{
    [Fact]
    public void AddClaimTracker_Services_AreReturned()
    {
        var services = new ServiceCollection();

        Assert.Same(services, services.AddClaimTracker());
    }

    [Fact]
    public void AddClaimTracker_NoServices_Throws() =>
        Assert.Throws<ArgumentNullException>(() => ClaimTrackerServiceCollectionExtensions.AddClaimTracker(null!));

    [Fact]
    public void AddClaimTracker_EverythingRegistered_IsASingleton() =>
        Assert.All(new ServiceCollection().AddClaimTracker(), service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));

    [Fact]
    public void GetService_LedgerAndFactory_AreTheSameInEveryScope()
    {
        using var container = Built(services => services.AddClaimTracker());
        using var scope = container.CreateScope();

        Assert.Same(container.GetRequiredService<ClaimLedger>(), scope.ServiceProvider.GetRequiredService<ClaimLedger>());
        Assert.Same(container.GetRequiredService<LedgerFactory>(), scope.ServiceProvider.GetRequiredService<LedgerFactory>());
    }

    [Fact]
    public void Create_Twice_GivesALedgerPerStoryWithTheSameOptions()
    {
        using var container = Built(services => services.AddClaimTracker(options => options.QuantityTolerance = 0.05));
        var factory = container.GetRequiredService<LedgerFactory>();

        var (first, second) = (factory.Create(), factory.Create());
        first.Add(Speaker.Person("mayor", "Mayor Oyelaran"));

        Assert.NotSame(first, container.GetRequiredService<ClaimLedger>());
        Assert.Empty(second.Entries);
        Assert.Equal(new Tolerance(0.05m), ToleranceIn(second));
    }

    [Fact]
    public void AddClaimTracker_Twice_AddsUpOnOneOptionsObject()
    {
        using var container = Built(services => services
            .AddClaimTracker(options =>
            {
                options.QuantityTolerance = 0.05;
                options.AddCheck(new Refuses("CT9001"));
            })
            .AddClaimTracker(options =>
            {
                options.QuantityTolerance *= 2;
                options.AddCheck(new Refuses("CT9002"));
            }));

        var ledger = container.GetRequiredService<ClaimLedger>();

        Assert.Equal(new Tolerance(0.1m), ToleranceIn(ledger));
        Assert.Equal(["CT9001", "CT9002"], CodesOf(ledger));
        Assert.Single(container.GetServices<ClaimLedger>());
    }

    [Fact]
    public void AddClaimTracker_LedgerRegisteredBefore_IsLeftAlone()
    {
        var own = new ClaimLedger();
        using var container = Built(services => services.AddSingleton(own).AddClaimTracker());

        Assert.Same(own, container.GetRequiredService<ClaimLedger>());
    }

    [Fact]
    public void AddClaimTracker_TwoContainersOfOneCollection_ConfigureEachForItself()
    {
        var services = new ServiceCollection().AddClaimTracker(options => options.AddCheck(new Refuses("CT9001")));
        using var first = services.BuildServiceProvider();
        using var second = services.BuildServiceProvider();

        Assert.Equal(["CT9001"], CodesOf(first.GetRequiredService<ClaimLedger>()));
        Assert.Equal(["CT9001"], CodesOf(second.GetRequiredService<ClaimLedger>()));
    }

    [Fact]
    public void Resolve_ManyFaults_AreToldInOneException()
    {
        using var container = Built(services => services
            .AddClaimTracker(options =>
            {
                options.QuantityTolerance = 1.5;
                options.SetSeverity("CT0000", FindingSeverity.Info);
                options.AddRule(_ => null!);
            })
            .AddClaimTracker(options => options.AddRule(new Rule("CT1001", new Desk("news"))))
            .AddScoped<IValidator<ClaimDraft>, Validation.FigureNeedsTime>());

        var wrong = Assert.Throws<InvalidOperationException>(container.GetRequiredService<ClaimLedger>);

        Assert.Equal(
            "The options of ClaimTracker are wrong: A factory given to AddRule or AddCheck made null. QuantityTolerance is 1.5; it lies in [0, 1]. "
            + "The rule Rule has the id \"CT1001\"; ids of house rules are CT9000 to CT9999. "
            + "There is no built-in finding \"CT0000\" to set a severity for. "
            + "The house validator FigureNeedsTime is registered as scoped, and ledgers outlive scopes; register it as a singleton.",
            wrong.Message);
    }

    [Fact]
    public void Resolve_OptionsChangedLater_StayAsTheyWereFrozen()
    {
        ClaimTrackerOptions? leaked = null;
        using var container = Built(services => services.AddClaimTracker(options => leaked = options));
        var factory = container.GetRequiredService<LedgerFactory>();

        leaked!.QuantityTolerance = 0.5;
        leaked.AddCheck(new Refuses("CT9001"));

        Assert.Equal(new Tolerance(0.1m), ToleranceIn(factory.Create()));
        Assert.Empty(CodesOf(container.GetRequiredService<ClaimLedger>()));
    }

    [Fact]
    public void AddRule_Factory_GetsTheServicesOfTheContainer()
    {
        using var container = Built(services => services
            .AddClaimTracker(options => options.AddRule(provider => new Rule("CT9001", provider.GetRequiredService<Desk>())))
            .AddSingleton(new Desk("the night desk")));
        var ledger = container.GetRequiredService<ClaimLedger>();
        var harbour = new Validation.SomeHarbour(ledger);
        ledger.Record(harbour.ItIsOver);

        Assert.Equal("Seen by the night desk.", Assert.Single(ledger.Findings).Explanation);
    }

    [Fact]
    public void AddRule_FactoryThatNeedsTheLedger_ThrowsInsteadOfRunningWithoutEnd()
    {
        using var container = Built(services => services.AddClaimTracker(options => options.AddCheck(provider =>
        {
            provider.GetRequiredService<ClaimLedger>();
            return new Refuses("CT9001");
        })));

        var wrong = Assert.Throws<InvalidOperationException>(container.GetRequiredService<ClaimLedger>);

        Assert.StartsWith("A house validator, check or rule needs the ledger", wrong.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Built(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static Tolerance? ToleranceIn(ClaimLedger ledger) =>
        ledger.Ask(Question.Named("how-many", "How many?").WithQuantity("people")).Tolerance;

    private static string[] CodesOf(ClaimLedger ledger)
    {
        var harbour = new Validation.SomeHarbour(ledger);
        ledger.TryRecord(harbour.FortyOut, out _, out var problems);
        return [.. problems.Select(problem => problem.Code)];
    }

    private sealed record Desk(string Name);

    private sealed class Refuses(string code) : DraftCheck
    {
        public override IEnumerable<Problem> Check(ClaimDraft draft) => [new Problem(code, "", "Never.")];
    }

    private sealed class Rule(string id, Desk desk) : LedgerRule(new FindingDescriptor(id, "Somebody looked at it", FindingSeverity.Info))
    {
        protected override IEnumerable<Finding> Examine(LedgerView view) =>
            from standing in view.Standings
            from position in standing.Positions
            select Found(position, $"Seen by {desk.Name}.");
    }
}
