using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>What the desk decides about findings says nothing about claims, and lapses when the claims change.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void Review_AnyFindings_ChangesNoRelationNoStateAndNoPosition() => Law.HoldsFor(
        (document, dice) =>
        {
            var ledger = Printed.ReadValid(document).Ledger;
            var (report, pairs) = (Printed.Check(ledger), Printed.AllPairs(ledger));

            Review(ledger, dice);

            Assert.Equal(report, Printed.Check(ledger));
            Assert.Equal(pairs, Printed.AllPairs(ledger));
        },
        full: 2_500);

    [Fact]
    public void Review_AnyFindings_StaysListedWithWhatWasDecided() => Law.HoldsFor((document, dice) =>
    {
        var ledger = Printed.ReadValid(document).Ledger;
        var found = ledger.Findings;

        var reviewed = Review(ledger, dice);

        Assert.Equal(found.Select(Name), ledger.Findings.Select(Name));
        Assert.All(ledger.Findings, finding => Assert.Equal(Verdict(reviewed, finding), finding.Review?.Verdict));
    });

    [Fact]
    public void Amend_AClaimOfReviewedFindings_BringsBackThoseAndNoOthers() => Law.HoldsFor((document, dice) =>
    {
        var ledger = Printed.ReadValid(document).Ledger;
        var reviewed = Review(ledger, dice);
        if (reviewed.Count == 0)
        {
            return;
        }

        var changed = dice.Pick(dice.Pick([.. reviewed.Keys]).Claims);
        ledger.Amend(changed, changed.ToDraft());

        Assert.All(ledger.Findings, finding => Assert.Equal(
            finding.Claims.Contains(changed) ? null : Verdict(reviewed, finding),
            finding.Review?.Verdict));
    });

    private static Dictionary<Finding, FindingVerdict> Review(ClaimLedger ledger, Dice dice)
    {
        var reviewed = new Dictionary<Finding, FindingVerdict>();
        foreach (var finding in ledger.Findings.Where(_ => dice.Percent(50)))
        {
            if (dice.Percent(70))
            {
                ledger.Dismiss(finding);
                reviewed[finding] = FindingVerdict.Dismissed;
            }
            else
            {
                ledger.Confirm(finding);
                reviewed[finding] = FindingVerdict.Confirmed;
            }
        }

        return reviewed;
    }

    private static FindingVerdict? Verdict(Dictionary<Finding, FindingVerdict> reviewed, Finding finding) =>
        reviewed.FirstOrDefault(item => Name(item.Key) == Name(finding)) is { Key: not null } item ? item.Value : null;

    private static string Name(Finding finding) => $"{finding} {finding.Explanation}";
}
