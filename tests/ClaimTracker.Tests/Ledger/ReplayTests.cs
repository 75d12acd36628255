namespace ClaimTracker.Tests;

public sealed class ReplayTests
{
    [Fact]
    public void Replay_Nothing_IsAnEmptyLedger() => Assert.Equal(0, ClaimLedger.Replay([]).Sequence);

    [Fact]
    public void Replay_ThenGoOn_RecordsAsTheLedgerWouldHave()
    {
        var ledger = Some.Ledger(Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Army));
        var replayed = ClaimLedger.Replay(ledger.Entries, Some.Options());
        var draft = Claim.By(Some.Ukraine).That(Some.Staffed).Is(Some.Citizens);

        var (one, other) = (ledger.Record(draft), replayed.Record(draft));

        Assert.Equal((one.Claim.Id, Printed.Of(one.Findings)), (other.Claim.Id, Printed.Of(other.Findings)));
        Assert.Equal(Reading.Of(ledger), Reading.Of(replayed));
    }

    [Fact]
    public void Replay_AGap_IsRefusedWithTheSequence()
    {
        var entries = Some.Ledger().Entries.Where(entry => entry.Sequence != 3);

        var refused = Assert.Throws<EntryRefusedException>(() => ClaimLedger.Replay(entries));

        Assert.Equal((4, "/sequence"), (refused.Sequence, refused.Problems[0].Path));
        Assert.Contains("Entry 4 was refused", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_AClockThatGoesBack_IsRefused()
    {
        LedgerEntry[] entries =
        [
            new EntitiesDeclared(1, Some.Noon, null, [Some.Mayor]),
            new EntitiesDeclared(2, Some.Noon.AddTicks(-1), null, [Some.Union]),
        ];

        Assert.Equal("/recorded", Assert.Single(Assert.Throws<EntryRefusedException>(() => ClaimLedger.Replay(entries)).Problems).Path);
    }

    [Fact]
    public void Replay_AnEntryThatNamesNothing_IsRefusedWithAllThatIsWrong()
    {
        LedgerEntry[] entries = [new CounterclaimDeclared(1, Some.Noon, null, new Counterclaim(new ClaimId("a"), new ClaimId("b"), CounterclaimKind.Rebuts, null))];

        Assert.Equal(["CT0005", "CT0005"], Assert.Throws<EntryRefusedException>(() => ClaimLedger.Replay(entries)).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Replay_AHouseCheckThatCameLater_DoesNotRefuseHistory()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var options = new ClaimTrackerOptions();
        options.AddCheck(new RefusesEverything());

        Assert.Equal(Reading.Of(ledger), Reading.Of(ClaimLedger.Replay(ledger.Entries, options)));
    }

    [Fact]
    public void Replay_AReviewOfOneOfTwoFindingsOnTheSameClaims_IsOfThatOne()
    {
        var page = new Uri("https://example.org/a");
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)
            .ReportedBy(AttributionHop.Through(Some.Cnn).At(page) with { Cites = [page] }, Some.Cnn));
        Assert.Equal(["CT3001", "CT3001"], ledger.Findings.Select(finding => finding.Code));
        ledger.Dismiss(ledger.Findings[1]);

        var replayed = ClaimLedger.Replay(ledger.Entries);

        Assert.Equal(ledger.Findings.Select(finding => finding.IsDismissed), replayed.Findings.Select(finding => finding.IsDismissed));
        Assert.Single(replayed.Findings, finding => finding.IsDismissed);
    }

    private sealed class RefusesEverything : DraftCheck
    {
        public override IEnumerable<Problem> Check(ClaimDraft draft) => [new Problem("CT9001", "/speaker", "No.")];
    }
}
