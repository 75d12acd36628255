using System.Collections.Immutable;
using System.Text;

namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>What has to be looked at where a document does not say when things came in: nobody knows that it was before the publication, so it is listed.</summary>
public sealed class UndatedImpactTests
{
    [Fact]
    public void Impacts_RetractionWithoutATimeOfAClaimWithout_IsListedWithoutOne() =>
        AssertListed(ImpactCause.Retracted, Read("- { id: c1, speaker: a, question: open, answer: yes }", "events: [ { retract: c1 } ]"));

    [Fact]
    public void Impacts_DisputeOfClaimsWithoutATime_IsListedWithoutOne() =>
        AssertListed(ImpactCause.Disputed, Read("- { id: c1, speaker: a, question: open, answer: yes }\n- { id: c2, speaker: b, question: open, answer: no }"));

    [Fact]
    public void Impacts_DisputeThatBeganBeforeThePublication_IsNotListed() => Assert.Empty(Read(
        "- { id: c1, speaker: a, question: open, answer: yes }\n- { id: c2, speaker: b, question: open, answer: no, recorded: 2024-05-02T12:00Z }"));

    [Fact]
    public void Impacts_DisputeThatBeganAfterThePublication_IsListedWithItsTime() => Assert.Equal(
        [new DateTimeOffset(2024, 5, 4, 12, 0, 0, TimeSpan.Zero)],
        Read("- { id: c1, speaker: a, question: open, answer: yes }\n- { id: c2, speaker: b, question: open, answer: no, recorded: 2024-05-04T12:00Z }")
            .Select(impact => impact.Since));

    private static void AssertListed(ImpactCause cause, ImmutableArray<Impact> impacts)
    {
        var impact = Assert.Single(impacts);
        Assert.Equal((cause, null), (impact.Cause, impact.Since));
    }

    // A claim on another question gives the document its earliest time, days before the piece.
    private static ImmutableArray<Impact> Read(string claims, string more = "") => ClaimsDocument.Read(Encoding.UTF8.GetBytes(
        $$"""
        claimTracker: 1
        entities: { a: { kind: state, name: Aland }, b: { kind: state, name: Borland } }
        questions: { open: { text: "Is it open?", answers: yesNo }, ready: { text: "Is it ready?", answers: yesNo } }
        claims:
        {{claims}}
        - { id: c9, speaker: a, question: ready, answer: yes, recorded: 2024-05-01T12:00Z }
        usages: [ { claim: c1, url: "https://a.example/1", title: Open, published: 2024-05-03, as: fact } ]
        {{more}}
        """)).GetLedgerOrThrow().Impacts;
}
