// <shown>
using ClaimTracker;
using Xunit;
// </shown>

namespace Snippets;

// <shown>
public sealed class AnonymousOnlyRuleTests
{
    private static readonly Speaker Insider = Speaker.Anonymous("insider", "a person close to the board");
    private static readonly Speaker Owners = Speaker.Organisation("owners", "the owners");
    private static readonly YesNoQuestion Sold = Question.Named("sold", "Will the plant be sold?").YesOrNo();

    [Fact]
    public void Findings_EmptyLedger_AreNone() => Assert.Empty(Found());

    [Fact]
    public void Findings_AnonymousSourceAlone_AreOnePerAnswer() =>
        Assert.Equal(
            ["Will the plant be sold? Only anonymous sources say: yes. It is one claim."],
            Found(Claim.By(Insider).That(Sold).IsYes(), Claim.By(Owners).That(Sold).IsNo()));

    [Fact]
    public void Findings_NamedSourceBesideIt_AreNone() =>
        Assert.Empty(Found(Claim.By(Insider).That(Sold).IsYes(), Claim.By(Owners).That(Sold).IsYes()));

    [Fact]
    public void Findings_ClaimsInAnotherOrder_AreTheSame() =>
        Assert.Equal(
            Found(Claim.By(Insider).That(Sold).IsYes().Identified("a"), Claim.By(Owners).That(Sold).IsNo().Identified("b")),
            Found(Claim.By(Owners).That(Sold).IsNo().Identified("b"), Claim.By(Insider).That(Sold).IsYes().Identified("a")));

    // A rule that fails fails the test.
    private static string[] Found(params ClaimDraft[] drafts)
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions { OnRuleFailure = RuleFailureHandling.Throw }.AddRule<AnonymousOnlyRule>());
        ledger.AddAll([Insider, Owners]);
        ledger.Ask(Sold);
        foreach (var draft in drafts)
        {
            ledger.Record(draft);
        }

        return [.. ledger.Findings.Where(finding => finding.Code == "CT9002").Select(finding => finding.Explanation)];
    }
}
// </shown>
