using System.Text;

namespace ClaimTracker.Documents.Tests.Issues;

/// <summary>What a second pair of eyes found, so that it stays mended.</summary>
public sealed class ReviewTests
{
    private const string Cast = """
        claimTracker: 1
        story: { parties: [a] }
        entities:
          a: { kind: state, name: Alba }
          b: { kind: state, name: Brava }
        """;

    [Fact]
    public void Read_QuestionCalledParties_StillTellsItsProblems()
    {
        var document = Read($"{Cast}\nquestions:\n  parties: {{ text: Who?, answers: entity, about: [nobody], comparer: nosuch }}\n");

        Assert.Equal(["CT0005 /questions/parties/about/0", "CT0005 /questions/parties/comparer"], Told(document));
    }

    [Fact]
    public void Read_SecondRetraction_IsToldAtIt()
    {
        var document = Read($"{Claims}\nevents:\n  - {{ retract: c1 }}\n  - {{ retract: c1 }}\n  - {{ withdraw: c1 }}\n");

        Assert.Equal(["CT0004 /events/1/retract"], Told(document));
    }

    [Fact]
    public void Read_FaultyAmendment_IsNotShownToHouseChecks()
    {
        var document = Read($"{Claims}\nevents:\n  - {{ amend: c1, answer: nobody }}\n", new ClaimTrackerOptions().AddCheck(new RefusesAll()));

        Assert.DoesNotContain(document.Problems, problem => problem.Code == "CT9000");
    }

    [Fact]
    public void Dismiss_FindingReadBeforeAnAmendment_IsRefused()
    {
        var ledger = Read($"{Claims}\n").Ledger;
        var stale = Assert.Single(ledger.Findings);
        var claim = ledger.GetClaim(new ClaimId("c1"));
        ledger.Amend(claim, claim.ToDraft().InWords("put again"));

        Assert.Throws<InvalidOperationException>(() => ledger.Dismiss(stale));
    }

    private const string Claims = Cast + """

        questions:
          q: { text: Who?, answers: entity }
        claims:
          - { id: c1, speaker: a, question: q, answer: a }
          - { id: c2, speaker: b, question: q, answer: b }
        """;

    private static ClaimsDocument Read(string yaml, ClaimTrackerOptions? options = null) =>
        ClaimsDocument.Read(Encoding.UTF8.GetBytes(yaml), DocumentFormat.Yaml, options);

    private static IEnumerable<string> Told(ClaimsDocument document) =>
        document.Problems.Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal);

    private sealed class RefusesAll : DraftCheck
    {
        public override IEnumerable<Problem> Check(ClaimDraft draft) =>
            draft.Id == new ClaimId("c1") ? [new Problem("CT9000", "/answer", "The house refuses it.")] : [];
    }
}
