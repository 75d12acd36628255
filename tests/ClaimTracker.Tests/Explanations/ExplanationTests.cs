namespace ClaimTracker.Tests;

/// <summary>One sentence for every code and every reason: read, then accepted.</summary>
public sealed class ExplanationTests
{
    private static readonly (string Case, Func<Comparison> Compared)[] Cases =
    [
        ("CT1001", () => Compare(Harmed(Some.Mayor, 6), Harmed(Some.Mayor, 8))),
        ("CT1001 possible", () => Compare(Harmed(Some.Mayor, 6).WithCertainty(Certainty.Probable), Harmed(Some.Mayor, 8))),
        ("CT1002", () => Compare(Harmed(Some.Mayor, 6).SaidOn(2024, 5, 1), Harmed(Some.Mayor, 8).SaidOn(2024, 5, 3))),
        ("CT1002, the other way round", () => Compare(Harmed(Some.Mayor, 8).SaidOn(2024, 5, 3), Harmed(Some.Mayor, 6).SaidOn(2024, 5, 1))),
        ("CT1002, speaking of one day", () => Compare(
            Harmed(Some.Mayor, 6).SaidOn(2024, 5, 1).HoldsOn(2024, 4, 30), Harmed(Some.Mayor, 8).SaidOn(2024, 5, 3).HoldsOn(2024, 4, 30))),
        ("CT1003", Correction),
        ("CT2001", () => Compare(Staffed(Some.Russia, Some.Army), Staffed(Some.Yusov, Some.Citizens))),
        ("CT2002", () => Compare(Harmed(Some.Mayor, 6), Claim.By(Some.Union).That(Some.Harmed).IsNot(6))),
        ("CT2002 possible", () => Compare(Harmed(Some.Mayor, 6), Claim.By(Some.Union).That(Some.Harmed).Doubts(6))),
        ("CT2002 wider", () => Compare(Staffed(Some.Mayor, Some.Corps), Claim.By(Some.Union).That(Some.Staffed).IsNot(Some.Citizens))),
        ("CT2003", () => Compare(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8))),
        ("CT2003 possible, undated", () => Compare(Toll(Some.Russia, 8).SaidOn(2024, 5, 1), Toll(Some.Ukraine, 6))),
        ("CT2004", () => Compare(Opened(Some.Mayor, "1932"), Opened(Some.Union, "1934"))),
        ("CT2005", () => Compare(Harmed(Some.Spokesman, 6), Harmed(Some.Russia, 8))),
        ("CT3003", () => Compare(
            Harmed(Some.Mayor, 6).SaidOn(2024, 5, 1).ReportedBy(Some.Cnn), Harmed(Some.Mayor, 8).SaidOn(2024, 5, 1).ReportedBy(Some.Gazette))),
        ("CT4001 changing", () => Compare(Holder(Some.Russia, Some.Army).HoldsOn(2024, 5, 1), Holder(Some.Ukraine, Some.Citizens).HoldsOn(2024, 5, 3))),
        ("CT4001 cumulative", () => Compare(Toll(Some.Russia, 6).SaidOn(2024, 5, 1), Toll(Some.Russia, 8).SaidOn(2024, 5, 3))),
        ("CT4002 changing", () => Compare(Holder(Some.Russia, Some.Army).SaidOn(2024, 5, 1), Holder(Some.Ukraine, Some.Citizens).SaidOn(2024, 5, 3))),
        ("CT4002 cumulative", () => Compare(Toll(Some.Ukraine, 8).SaidOn(2024, 5, 3), Toll(Some.Russia, 6).SaidOn(2024, 5, 1))),
        ("DifferentQuestion", () => Compare(Harmed(Some.Mayor, 6), Toll(Some.Union, 8))),
        ("NonAnswer", () => Compare(Harmed(Some.Mayor, 6), Claim.By(Some.Union).That(Some.Harmed).DeclinedToComment())),
        ("Opinion", () => Compare(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8).AsOpinion())),
        ("Prediction", () => Compare(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8).AsPrediction())),
        ("UnknownAnswer", () => Compare(Harmed(Some.Mayor, 6), Claim.By(Some.Union).That(Some.Harmed).IsNotKnown())),
        ("DifferentUnit", () => Compare(Harmed(Some.Mayor, 6), Claim.By(Some.Union).That(Some.Harmed).Is(Quantity.Exactly(8, "soldiers")))),
        ("Unstructured", () => Compare(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).Is("a drone"))),
        ("Same", () => Compare(Harmed(Some.Mayor, 6), Harmed(Some.Union, 6))),
        ("Refines", () => Compare(Harmed(Some.Mayor, 6), Claim.By(Some.Union).That(Some.Harmed).IsAtLeast(5))),
        ("Refines, the other way round", () => Compare(Claim.By(Some.Mayor).That(Some.Harmed).IsAtLeast(5), Harmed(Some.Union, 6))),
        ("IntervalsIntersect figures", () => Compare(
            Claim.By(Some.Mayor).That(Some.Harmed).IsAtLeast(5), Claim.By(Some.Union).That(Some.Harmed).Is(Quantity.AtMost(7)))),
        ("IntervalsIntersect dates", () => Compare(Opened(Some.Mayor, "../1932"), Opened(Some.Union, "1932/.."))),
        ("BothCanBeTrue", () => Compare(Claim.By(Some.Mayor).That(Some.TookPart).Is(Some.Army), Claim.By(Some.Union).That(Some.TookPart).Is(Some.Corps))),
        ("YesAgainstNo", () => Compare(Claim.By(Some.Mayor).That(Some.Crossed).IsYes(), Claim.By(Some.Union).That(Some.Crossed).IsNo())),
        ("PresumedExclusive", () => Compare(Staffed(Some.Mayor, Some.Army), Staffed(Some.Union, Some.Volunteers))),
        ("OutsideOnlySet", () => Compare(Claim.By(Some.Mayor).That(Some.TookPart).IsOnly(Some.Citizens), Claim.By(Some.Union).That(Some.TookPart).Is(Some.Army))),
        ("NoneAgainstSome", () => Compare(Claim.By(Some.Mayor).That(Some.Opened).IsNone(), Opened(Some.Union, "1932"))),
        ("DeclaredLink", Rebuttal),
        ("DeclaredLink, corrected", TextCorrection),
    ];

    [Fact]
    public void Explanation_OfEveryCodeAndReason_IsTheApprovedOne() =>
        Approved.Text(
            "Explanations",
            string.Join(
                "\n\n",
                Cases.Select(one => (one.Case, Comparison: one.Compared()))
                    .Select(one => $"{one.Case}: {one.Comparison.Relation}, {one.Comparison.Status}, {one.Comparison.Code ?? "-"}, {one.Comparison.Reason}\n{one.Comparison.Explanation}")));

    [Theory]
    [InlineData("de")]
    [InlineData("uk")]
    public void Explanation_InALanguage_IsTheApprovedOne(string language) =>
        Approved.Text($"Explanations.{language}", string.Join("\n\n", Cases.Select(one => $"{one.Case}\n{Said(one.Compared(), MessageTemplates.Get(language))}")));

    [Fact]
    public void Cases_AllCodesAndReasons_AreAmongThem()
    {
        var comparisons = Cases.Select(one => one.Compared()).ToArray();

        Assert.Equal(
            FindingCatalogue.All.Select(found => found.Id).Except([CircularSourcingRule.Id, SharedOriginRule.Id, TimingHintRule.Id]),
            comparisons.Select(one => one.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<Reason>(), comparisons.Select(one => one.Reason).Distinct().Order());
    }

    private static Comparison Correction()
    {
        var ledger = Some.Ledger(Harmed(Some.Spokesman, 6).SaidOn(2024, 5, 1), Harmed(Some.Ministry, 8).SaidOn(2024, 5, 3));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
        return ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
    }

    private static Comparison Rebuttal()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).Is("a drone"));
        ledger.Declare(Counterclaim.Rebuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1")));
        return ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
    }

    private static Comparison TextCorrection()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Mayor).That(Some.Why).Is("a drone"));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
        return ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
    }

    private static Comparison Compare(ClaimDraft first, ClaimDraft second) => Some.Compared(first, second);

    private static string Said(Comparison comparison, MessageTemplates templates) => templates.Explain(
        new ComparisonArguments(comparison.First, comparison.Second, comparison.Relation, comparison.Status, comparison.Code, comparison.Reason));

    private static ClaimDraft Harmed(Speaker speaker, int figure) => Claim.By(speaker).That(Some.Harmed).Is(figure);

    private static ClaimDraft Toll(Speaker speaker, int figure) => Claim.By(speaker).That(Some.Toll).Is(figure);

    private static ClaimDraft Opened(Speaker speaker, string date) => Claim.By(speaker).That(Some.Opened).Is(date);

    private static ClaimDraft Staffed(Speaker speaker, Entity answer) => Claim.By(speaker).That(Some.Staffed).Is(EntityAnswer.Of(answer));

    private static ClaimDraft Holder(Speaker speaker, Entity answer) => Claim.By(speaker).That(Some.Holder).Is(EntityAnswer.Of(answer));
}
