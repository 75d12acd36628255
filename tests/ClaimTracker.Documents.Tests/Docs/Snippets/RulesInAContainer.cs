// <shown>
using ClaimTracker;
using Microsoft.Extensions.DependencyInjection;
// </shown>

namespace Snippets;

internal static class RulesInAContainer
{
    public static void Run()
    {
        // <shown>
        var services = new ServiceCollection();   // or builder.Services
        services.AddSingleton(new HouseStyle(MostClaims: 2));
        services.AddClaimTracker(options =>
        {
            options.AddRule<AnonymousOnlyRule>();
            options.AddRule(container => new CrowdedQuestionRule(container.GetRequiredService<HouseStyle>()));
        });

        using var container = services.BuildServiceProvider();
        var ledger = container.GetRequiredService<ClaimLedger>();
        var post = ledger.Add(Speaker.Outlet("post", "the Evening Post"));
        var sold = ledger.Ask(Question.Named("sold", "Will the plant be sold?").YesOrNo());
        ledger.RecordMany(Enumerable.Repeat(new ClaimRow("post", "sold", "yes"), 3));

        Console.WriteLine(ledger.Findings.Single().Explanation);
        // </shown>
    }
}

// <shown>

public sealed record HouseStyle(int MostClaims);

public sealed class CrowdedQuestionRule(HouseStyle style) : LedgerRule(new FindingDescriptor("CT9005", "Crowded question"))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        from standing in view.Standings
        let claims = standing.InForce.ToList()
        where claims.Count > style.MostClaims
        select Found(claims, $"{standing.Question.Text} has {claims.Count} claims in force. Are some of them one?");
}
// </shown>
