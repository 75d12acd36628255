// <shown>
using ClaimTracker;
using Microsoft.Extensions.DependencyInjection;
// </shown>

namespace Snippets;

internal static class RegisterInAContainer
{
    public static void Run()
    {
        // <shown>
        var services = new ServiceCollection();   // or builder.Services
        services.AddClaimTracker(options =>
        {
            options.QuantityTolerance = 0.05;
            options.SetSeverity("CT1002", FindingSeverity.Info);
        });

        using var container = services.BuildServiceProvider();
        var stories = container.GetRequiredService<LedgerFactory>();
        var (strike, flood) = (stories.Create(), stories.Create());

        var hurt = flood.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));
        Console.WriteLine(hurt.Tolerance);
        Console.WriteLine(strike.Questions.Count);
        // </shown>
    }
}
