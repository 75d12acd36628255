using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Tests.Validation;

// Run by SeparateLoadContext. Nothing in this class may mention FluentValidation.
internal static class ProgramsWithoutValidators
{
    public static void Plain() => Use(new ClaimLedger(new ClaimTrackerOptions().AddCheck(new QuoteNeeded())));

    public static void InContainer()
    {
        using var container = new ServiceCollection()
            .AddClaimTracker()
            .AddClaimTracker(options => options.AddCheck(new QuoteNeeded()))
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Use(container.GetRequiredService<LedgerFactory>().Create());
        Use(container.GetRequiredService<ClaimLedger>());
    }

    public static ClaimDraft Use(ClaimLedger ledger)
    {
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var union = ledger.Add(Speaker.Organisation("union", "the dockers' union"));
        var over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());
        ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3).Quoting("It is over."));
        var outcome = ledger.Record(Claim.By(union).That(over).IsNo().SaidOn(2024, 5, 3).Quoting("It is not."));
        if (outcome.Findings.Length != 1 || ledger.Findings.Length != 1 || ledger.TryRecord(Claim.By(mayor).That(over).IsNo(), out _, out _))
        {
            throw new InvalidOperationException("The program did not do what it is there for.");
        }

        return Claim.By(mayor).That(over).IsYes();
    }

    private sealed class QuoteNeeded : DraftCheck
    {
        public override IEnumerable<Problem> Check(ClaimDraft draft) =>
            draft.Quote is null ? [new Problem("CT9002", "/quote", "Quote it.")] : [];
    }
}
