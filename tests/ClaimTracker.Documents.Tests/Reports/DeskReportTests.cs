using System.Text;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reports;

/// <summary>What the check report says of our own desk, and of earlier moments.</summary>
public sealed class DeskReportTests
{
    private const string Story =
        """
        claimTracker: 1
        entities:
          town:  { kind: state, name: the town }
          union: { kind: organisation, name: the union }
        questions:
          over: { text: "Is it over?", answers: yesNo }
        claims:
          - { id: c1, speaker: town, question: over, answer: yes, said: 2024-05-03, recorded: 2024-05-03T10:00Z }
          - { id: c2, speaker: union, question: over, answer: no, said: 2024-05-04, recorded: 2024-05-04T10:00Z }

        """;

    private const string Desk =
        """
        scales:
          truth: { name: Truth-o-meter, ratings: [ { id: untrue, label: Untrue }, { id: holds-up, label: Holds up } ] }
        assessments:
          - { question: over, scale: truth, rating: holds-up, by: fact desk, at: 2024-05-05, reasons: [ We went there. ], evidence: [ "https://a.example/photo" ] }
          - { question: over, scale: truth, rating: untrue, by: fact desk, at: 2024-05-04 }
          - { claim: c2, scale: truth, rating: untrue, by: night desk }
        usages:
          - { claim: c2, url: "https://our.example/2", title: Not over, published: 2024-05-04T12:00, as: attributed }
          - { claim: c1, url: "https://our.example/1", title: Over, published: 2024-05-03T12:00, as: fact }
          - { claim: c1, url: "https://our.example/0", title: Over soon, published: 2024-05-03, as: quoted }
        groundRules:
          - { claim: c2, terms: background, reason: could lose her post, approver: night editor }
          - { claim: c2, terms: onTheRecord, recorded: 2024-05-06T08:00Z }
        """;

    [Fact]
    public void Write_NothingOfTheDesk_HasTheOldPartsAlone() =>
        Assert.Equal(["claimTracker", "problems", "questions", "findings"], Report(Read(Story).Ledger).Select(part => part.Key));

    [Fact]
    public void Write_Desk_StandsApartAndInAStableOrder()
    {
        var report = Report(Read(Story + Desk).Ledger);

        Assert.Equal(["claimTracker", "problems", "questions", "findings", "assessments", "usages", "groundRules"], report.Select(part => part.Key));
        Same(
            """
            [
              { "claim": "c2", "scale": "truth", "rating": "untrue", "label": "Untrue", "value": 1, "best": 2, "by": "night desk" },
              { "question": "over", "scale": "truth", "rating": "untrue", "label": "Untrue", "value": 1, "best": 2, "by": "fact desk", "at": "2024-05-04", "superseded": true },
              { "question": "over", "scale": "truth", "rating": "holds-up", "label": "Holds up", "value": 2, "best": 2, "by": "fact desk", "at": "2024-05-05",
                "reasons": ["We went there."], "evidence": ["https://a.example/photo"] }
            ]
            """,
            report["assessments"]);
        Same(
            """
            [
              { "claim": "c1", "url": "https://our.example/0", "title": "Over soon", "published": "2024-05-03", "as": "quoted" },
              { "claim": "c1", "url": "https://our.example/1", "title": "Over", "published": "2024-05-03T12:00", "as": "fact" },
              { "claim": "c2", "url": "https://our.example/2", "title": "Not over", "published": "2024-05-04T12:00", "as": "attributed" }
            ]
            """,
            report["usages"]);
        Same("""[{ "claim": "c2", "terms": "onTheRecord" }]""", report["groundRules"]);
    }

    [Fact]
    public void Write_EarlierMoment_KnowsNothingOfWhatCameLater()
    {
        var ledger = Read(Story + Desk).Ledger;

        var then = Report(ledger.AsOf(new DateTimeOffset(2024, 5, 3, 18, 0, 0, TimeSpan.Zero)));

        Assert.Equal("oneSided", (string?)then["questions"]![0]!["state"]);
        Assert.Empty(then["findings"]!.AsArray());
        Assert.Equal(["c1", "c1"], then["usages"]!.AsArray().Select(usage => (string?)usage!["claim"]));
        Assert.False(then.ContainsKey("assessments"));
        Assert.Equal("disputed", (string?)Report(ledger)["questions"]![0]!["state"]);
    }

    [Fact]
    public void Write_WhatWasSaidBySomeTime_LeavesOutNotesOnWhatWasSaidLater()
    {
        var then = Report(Read(Story + Desk).Ledger.SaidBy(EdtfTime.Parse("2024-05-03")));

        Assert.Equal(["over", "over"], then["assessments"]!.AsArray().Select(assessment => (string?)assessment!["question"]));
        Assert.Equal(["c1", "c1"], then["usages"]!.AsArray().Select(usage => (string?)usage!["claim"]));
        Assert.False(then.ContainsKey("groundRules"));
    }

    [Fact]
    public void Write_LedgerOfADocument_IsTheReportOfTheDocument()
    {
        var document = Read(Story + Desk);
        using var stream = new MemoryStream();
        CheckReport.Write(stream, document, FindingLayout.Grouped);

        Assert.Equal(Encoding.UTF8.GetString(stream.ToArray()), Text(document.Ledger, FindingLayout.Grouped));
        Assert.Equal(Text(document.Ledger, FindingLayout.Grouped), Text(document.Ledger.Now, FindingLayout.Grouped));
    }

    [Fact]
    public void WriteAllPairs_EarlierMoment_HasThePairsOfThen()
    {
        var ledger = Read(Story).Ledger;

        Assert.Single(Pairs(ledger));
        Assert.Empty(Pairs(ledger.AsOf(new DateTimeOffset(2024, 5, 3, 18, 0, 0, TimeSpan.Zero))));

        static JsonArray Pairs(LedgerReader ledger)
        {
            using var stream = new MemoryStream();
            ComparisonReport.WriteAllPairs(stream, ledger);
            return JsonNode.Parse(stream.ToArray())!.AsArray();
        }
    }

    [Fact]
    public void Write_NoLedger_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("ledger", () => CheckReport.Write(Stream.Null, (LedgerReader)null!));
        Assert.Throws<ArgumentNullException>("output", () => CheckReport.Write(null!, new ClaimLedger()));
    }

    private static ClaimsDocument Read(string text)
    {
        var document = ClaimsDocument.Read(Encoding.UTF8.GetBytes(text));
        Assert.Empty(document.Problems);
        return document;
    }

    private static JsonObject Report(LedgerReader ledger) => JsonNode.Parse(Text(ledger, FindingLayout.Each))!.AsObject();

    private static string Text(LedgerReader ledger, FindingLayout layout)
    {
        using var stream = new MemoryStream();
        CheckReport.Write(stream, ledger, layout);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Same(string expected, JsonNode? actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual!.ToJsonString());
}
