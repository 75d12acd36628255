using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Conformance;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>What our desk thinks, where it published, and on what terms it was told, changes nothing that speakers say.</summary>
public sealed class DeskTests
{
    [Fact]
    public void Check_WithoutWhatTheDeskNotes_PrintsTheSameForAllElse() => Law.HoldsFor((document, _) =>
    {
        var report = Engine.Check(Printed.ReadValid(document));
        foreach (var list in RandomDesk.Lists)
        {
            report.Remove(list);
        }

        Assert.Equal(Engine.Check(Printed.ReadValid(RandomDesk.Without(document))).ToJsonString(), report.ToJsonString());
    });

    [Fact]
    public void CompareAllPairs_WithoutWhatTheDeskNotes_PrintsTheSame() => Law.HoldsFor(
        (document, _) => Assert.Equal(
            Printed.AllPairs(Printed.ReadValid(RandomDesk.Without(document)).Ledger),
            Printed.AllPairs(Printed.ReadValid(document).Ledger)),
        full: 2_000);

    /// <summary>Nothing is lost on the way, and nothing is invented.</summary>
    [Fact]
    public void Check_WhatTheDeskNotes_IsInTheReport() => Law.HoldsFor((document, _) =>
    {
        var report = Engine.Check(Printed.ReadValid(document));

        Assert.Equal(document.Objects("assessments").Count(), report.Objects("assessments").Count());
        Assert.Equal(
            document.Objects("usages").Select(Usage).Order(StringComparer.Ordinal),
            report.Objects("usages").Select(Usage).Order(StringComparer.Ordinal));
        Assert.Equal(
            document.Objects("groundRules").Select(rules => rules.Text("claim")).Distinct().Order(StringComparer.Ordinal),
            report.Objects("groundRules").Select(rules => rules.Text("claim")));
    });

    /// <summary>The last one stands; the others are told as superseded.</summary>
    [Fact]
    public void Check_Assessments_OneOfEachClaimAndQuestionStands() => Law.HoldsFor((document, _) =>
    {
        var report = Engine.Check(Printed.ReadValid(document));

        Assert.All(report.Objects("assessments").GroupBy(About), group =>
        {
            Assert.Equal(group.SkipLast(1), group.Where(assessment => assessment.ContainsKey("superseded")));
        });

        static string About(JsonObject assessment) => $"{assessment.TextOrNull("claim")} {assessment.TextOrNull("question")}";
    });

    private static string Usage(JsonObject usage) =>
        string.Join(' ', new[] { "claim", "url", "title", "published", "as" }.Select(usage.Text));
}
