using ClaimTracker.Documents.Tests.Laws;

namespace ClaimTracker.Documents.Tests.Explanations;

/// <summary>What is true of every sentence about any claims.</summary>
public sealed class ExplanationLawTests
{
    [Fact]
    public void Explanation_AnyComparisonAndFinding_IsSoundAndNamesPeopleNotIds() => Law.HoldsFor(
        (document, _) =>
        {
            var ledger = Printed.ReadValid(document).Ledger;
            var claims = ledger.Claims.OrderBy(claim => claim.Id).ToList();
            var pairs = claims.Zip(claims.Skip(1), ledger.Compare).ToList();

            Assert.All(pairs, Sentence.AssertSound);
            Assert.All(ledger.Findings, Sentence.AssertSound);
            Assert.All(
                pairs.Select(pair => pair.Explanation).Concat(ledger.Findings.Select(finding => finding.Explanation)),
                text => Assert.DoesNotMatch("\\b[ce][0-9]+\\b", text));
        },
        full: 5_000);

    /// <summary>Which one is first is a matter of ids; why they relate as they do is not.</summary>
    [Fact]
    public void Explanation_TheOtherWayRound_IsNeverEmpty() => Law.HoldsFor(
        (document, _) =>
        {
            var ledger = Printed.ReadValid(document).Ledger;
            var claims = ledger.Claims.ToList();

            Assert.All(claims.Zip(claims.Skip(1)), pair => Sentence.AssertSound(ledger.Compare(pair.Second, pair.First)));
        },
        full: 2_500);
}
