using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Documents.Tests.Reading;

public sealed class RecordIntoTests
{
    private const string First = """
        claimTracker: 1
        entities:
          mayor: { kind: person, name: the mayor }
          union: { kind: organisation, name: the union, aliases: [the dockers] }
        questions:
          over: { text: "Is it over?", answers: yesNo }
        claims:
          - { id: c1, speaker: mayor, question: over, answer: yes, recorded: 2024-05-03T08:00Z }
        """;

    private const string Second = """
        claimTracker: 1
        entities:
          mayor: { kind: person, name: the mayor }
          union: { kind: organisation, name: the union, aliases: [the dockers] }
          police: { kind: organisation, name: the police }
        questions:
          over: { text: "Is it over?", answers: yesNo }
        claims:
          - { id: c2, speaker: union, question: over, answer: no, recorded: 2024-05-03T09:00Z }
          - { id: c3, speaker: police, question: over, answer: no }
        events:
          - { retract: c3, at: 2024-05-04 }
        """;

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly ClaimLedger _ledger;

    public RecordIntoTests()
    {
        _ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = _clock });
        Read(First).RecordInto(_ledger);
    }

    [Fact]
    public void RecordInto_AClaimThatTheHouseRefusesOnlyBeforeItsAmendment_IsTaken()
    {
        var options = new ClaimTrackerOptions().AddCheck(new RefusesDenials());
        var document = Read(First.Replace("answer: yes", "answer: no", StringComparison.Ordinal) + "\nevents:\n  - { amend: c1, answer: yes }");
        var ledger = new ClaimLedger(options);

        document.RecordInto(ledger);

        Assert.Equal("yes", Assert.Single(ledger.Claims).Answer?.ToString());
    }

    [Fact]
    public void RecordInto_AnAmendmentThatTheHouseRefuses_IsRefused()
    {
        var document = Read(First + "\nevents:\n  - { amend: c1, answer: no }");

        Assert.Throws<EntryRefusedException>(() => document.RecordInto(new ClaimLedger(new ClaimTrackerOptions().AddCheck(new RefusesDenials()))));
    }

    [Fact]
    public void RecordInto_ASecondDocument_AddsWhatIsNewAndComparesIt()
    {
        Read(Second).RecordInto(_ledger);

        Assert.Equal((3, 1, 3), (_ledger.Entities.Count, _ledger.Questions.Count, _ledger.Claims.Count()));
        Assert.Equal(["CT2001 Conflict: c1, c2"], _ledger.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void RecordInto_Entries_CarryTheTimeOfReadingAndClaimsTheirOwn()
    {
        _clock.Advance(TimeSpan.FromHours(1));
        var before = _ledger.Sequence;

        Read(Second).RecordInto(_ledger);

        Assert.All(_ledger.Entries.Skip(before), entry => Assert.Equal(_clock.GetUtcNow(), entry.Recorded));
        Assert.Equal(Enumerable.Range(1, _ledger.Sequence), _ledger.Entries.Select(entry => entry.Sequence));
        Assert.Equal(new DateTimeOffset(2024, 5, 3, 9, 0, 0, TimeSpan.Zero), _ledger.GetClaim(new ClaimId("c2")).Recorded);
    }

    [Fact]
    public void RecordInto_TheSameDocumentTwice_ChangesNothing()
    {
        Read(Second).RecordInto(_ledger);
        var before = _ledger.Sequence;

        Read(First).RecordInto(_ledger);
        Read(Second).RecordInto(_ledger);

        Assert.Equal(before, _ledger.Sequence);
    }

    [Fact]
    public void RecordInto_AClaimThatIsAnotherHere_IsRefusedAndChangesNothing()
    {
        var before = _ledger.Sequence;

        var refused = Assert.Throws<EntryRefusedException>(() => Read(First.Replace("answer: yes", "answer: no", StringComparison.Ordinal)).RecordInto(_ledger));

        Assert.Equal((ProblemCode.DuplicateId, "/id", before), (Assert.Single(refused.Problems).Code, refused.Problems[0].Path, _ledger.Sequence));
    }

    [Fact]
    public void RecordInto_AnEmptyLedger_TakesTheTimesOver() =>
        Assert.Equal(Read(First).Ledger.Entries.Select(EntryLine.Of), _ledger.Entries.Select(EntryLine.Of));

    [Fact]
    public void RecordInto_ATimeThatIsStillToCome_IsRefused()
    {
        var refused = Assert.Throws<EntryRefusedException>(() =>
            Read(First.Replace("2024-05-03T08:00Z", "2024-06-01T00:01Z", StringComparison.Ordinal)).RecordInto(new ClaimLedger(new ClaimTrackerOptions { TimeProvider = _clock })));

        Assert.Contains("still to come", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RecordInto_AnEntityThatIsAnotherHere_IsRefusedOnceForAll()
    {
        var document = Read(Second.Replace("name: the union", "name: the trade union", StringComparison.Ordinal));
        var before = _ledger.Sequence;

        var refused = Assert.Throws<EntryRefusedException>(() => document.RecordInto(_ledger));

        Assert.Equal([("/entities/union", ProblemCode.DuplicateId)], refused.Problems.Select(problem => (problem.Path, problem.Code)));
        Assert.Equal(before, _ledger.Sequence);
    }

    [Fact]
    public void RecordInto_AHouseCheckOfTheLedger_IsAsked()
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddCheck(new RefusesDenials()));

        var refused = Assert.Throws<EntryRefusedException>(() => Read(Second).RecordInto(ledger));

        Assert.Equal(["CT9007", "CT9007"], refused.Problems.Select(problem => problem.Code));
        Assert.Equal(0, ledger.Sequence);
    }

    [Fact]
    public void RecordInto_ADocumentWithProblems_Throws() =>
        Assert.Throws<ClaimsDocumentException>(() => Read("claimTracker: 1\nclaims: 7").RecordInto(_ledger));

    private static ClaimsDocument Read(string text) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(text));

    private sealed class RefusesDenials : DraftCheck
    {
        public override IEnumerable<Problem> Check(ClaimDraft draft) =>
            draft.Answer is YesNoAnswer { IsYes: false } ? [new Problem("CT9007", "/answer", "No denials here.")] : [];
    }
}
