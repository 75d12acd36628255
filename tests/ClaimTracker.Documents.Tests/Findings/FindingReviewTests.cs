namespace ClaimTracker.Documents.Tests.Findings;

/// <summary>Confirming and dismissing findings, with who and why.</summary>
public sealed class FindingReviewTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Dismiss_Finding_StaysListedAsDismissedWithWhoWhenAndWhy()
    {
        _sample.Rivals();
        _sample.Clock.Advance(TimeSpan.FromHours(1));

        _sample.Ledger.Dismiss(Assert.Single(_sample.Ledger.Findings), new EntryNote("Ines", "two different nights"));

        var finding = Assert.Single(_sample.Ledger.Findings);
        Assert.True(finding.IsDismissed);
        Assert.Equal(
            new FindingReview(FindingVerdict.Dismissed, new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero), new EntryNote("Ines", "two different nights")),
            finding.Review);
        Assert.Equal(QuestionState.Disputed, _sample.Ledger.On(_sample.Wounded).State);
    }

    [Fact]
    public void Confirm_Finding_IsNotDismissed()
    {
        _sample.Rivals();

        _sample.Ledger.Confirm(Assert.Single(_sample.Ledger.Findings));

        var finding = Assert.Single(_sample.Ledger.Findings);
        Assert.Equal((FindingVerdict.Confirmed, false), (finding.Review?.Verdict, finding.IsDismissed));
    }

    [Fact]
    public void Review_Finding_IsAnEntryWithTheCodeAndTheClaims()
    {
        var (first, second) = _sample.Rivals();

        _sample.Ledger.Dismiss(Assert.Single(_sample.Ledger.Findings), new EntryNote("Ines"));

        var entry = Assert.IsType<FindingReviewed>(_sample.Ledger.Entries.Last());
        Assert.Equal(("CT2003", FindingVerdict.Dismissed), (entry.Code, entry.Verdict));
        Assert.Equal([first.Id, second.Id], entry.Claims);
        Assert.Equal("Ines", entry.Note?.By);
    }

    [Fact]
    public void Review_SecondTime_IsWhatCounts()
    {
        _sample.Rivals();

        _sample.Ledger.Dismiss(_sample.Ledger.Findings[0]);
        _sample.Ledger.Confirm(_sample.Ledger.Findings[0]);

        Assert.Equal(FindingVerdict.Confirmed, _sample.Ledger.Findings[0].Review?.Verdict);
    }

    [Fact]
    public void Dismiss_ThenClaimAmended_ComesBack()
    {
        var (_, second) = _sample.Rivals();
        _sample.Ledger.Dismiss(_sample.Ledger.Findings[0]);

        _sample.Ledger.Amend(second, Claim.By(Sample.Union).That(_sample.Wounded).Is(Quantity.Exactly(9)));

        Assert.Null(Assert.Single(_sample.Ledger.Findings).Review);
    }

    [Fact]
    public void Dismiss_ThenOtherClaimRecordedOrAmended_StaysDismissed()
    {
        _sample.Rivals();
        _sample.Ledger.Dismiss(_sample.Ledger.Findings[0]);

        var third = _sample.Count("c3", Sample.Gazette, 6);
        _sample.Ledger.Amend(third, Claim.By(Sample.Gazette).That(_sample.Wounded).Is(Quantity.Exactly(8)));

        Assert.Equal(["c1 c2 True", "c1 c3 False"], _sample.Ledger.Findings.Select(finding => $"{string.Join(' ', finding.Claims.Select(claim => claim.Id))} {finding.IsDismissed}"));
    }

    [Fact]
    public void Dismiss_FindingReadBeforeAnAmendment_IsRefusedAndHidesNothing()
    {
        var (_, second) = _sample.Rivals();
        var read = _sample.Ledger.Findings[0];
        _sample.Ledger.Amend(second, Claim.By(Sample.Union).That(_sample.Wounded).Is(Quantity.Exactly(9)));

        Assert.Throws<InvalidOperationException>(() => _sample.Ledger.Dismiss(read));
        Assert.False(Assert.Single(_sample.Ledger.Findings).IsDismissed);
    }

    [Fact]
    public void Dismiss_FindingOfAnOutcome_IsTheSameFinding()
    {
        _sample.Count("c1", Sample.Mayor, 6);
        var outcome = _sample.Ledger.Record(Claim.By(Sample.Union).That(_sample.Wounded).Is(Quantity.Exactly(8)));

        _sample.Ledger.Dismiss(Assert.Single(outcome.Findings));

        Assert.True(Assert.Single(_sample.Ledger.Findings).IsDismissed);
    }

    [Fact]
    public void Findings_SnapshotTakenBefore_KnowsOfNoReview()
    {
        _sample.Rivals();
        var before = _sample.Ledger.Now;

        _sample.Ledger.Dismiss(_sample.Ledger.Findings[0]);

        Assert.False(before.Findings[0].IsDismissed);
        Assert.True(_sample.Ledger.FindingsOn(_sample.Wounded)[0].IsDismissed);
    }

    [Fact]
    public void Review_FindingOfAnotherLedgerOrNothing_ThrowsAndChangesNothing()
    {
        var other = new Sample();
        other.Rivals();
        var entries = _sample.Ledger.Entries.Count();

        Assert.Throws<ArgumentException>("finding", () => _sample.Ledger.Dismiss(other.Ledger.Findings[0]));
        Assert.Throws<ArgumentException>("finding", () => _sample.Ledger.Confirm(other.Ledger.Findings[0]));
        Assert.Throws<ArgumentNullException>("finding", () => _sample.Ledger.Dismiss(null!));
        Assert.Equal(entries, _sample.Ledger.Entries.Count());
    }
}
