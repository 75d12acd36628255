using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>A document that is read and the same things entered live, one by one, end in the same state.</summary>
public sealed class ReplayTests
{
    private const int Documents = 3_000;

    [Fact]
    public void Record_AllAtOneMomentInAnyOrder_EndsAsTheDocumentWithoutRecorded() => Law.HoldsFor(
        (document, dice) =>
        {
            var read = Printed.ReadValid(WithoutRecorded(document)).Ledger;

            var live = LiveLedger.AtOneMoment(read, dice).Ledger;

            Assert.Equal(Printed.Check(read), Printed.Check(live));
        },
        full: Documents);

    [Fact]
    public void Record_InTheOrderOfRecorded_EndsAsTheDocumentWithThoseTimes() => Law.HoldsFor(
        (document, dice) =>
        {
            var read = Printed.ReadValid(RecordedEach(document, dice)).Ledger;

            var live = LiveLedger.AsRecorded(read, dice).Ledger;

            Assert.Equal(Printed.Check(read), Printed.Check(live));
        },
        full: Documents);

    [Fact]
    public void Record_Outcome_TellsWhatTheLedgerFindsOfTheNewClaim() => Law.HoldsFor(
        (document, dice) =>
        {
            var read = Printed.ReadValid(RecordedEach(document, dice)).Ledger;

            var live = LiveLedger.AsRecorded(read, dice);

            Assert.All(live.Recorded, recorded => Assert.Equal(
                recorded.Findings.Select(finding => $"{finding} {finding.Relation}"),
                recorded.Outcome.Findings.Select(finding => $"{finding} {finding.Relation}")));
        },
        full: Documents);

    private static JsonObject WithoutRecorded(JsonObject document)
    {
        var stripped = document.DeepClone().AsObject();
        foreach (var node in stripped.Objects("claims").Concat(stripped.Objects("events")))
        {
            node.Remove("recorded");
        }

        return stripped;
    }

    // An amendment through the API leaves the time at which the claim was recorded as it is.
    private static JsonObject RecordedEach(JsonObject document, Dice dice)
    {
        var recorded = WithoutRecorded(document);
        foreach (var claim in recorded.Objects("claims"))
        {
            claim["recorded"] = dice.Pick(RandomTimes.Recorded);
        }

        return recorded;
    }
}
