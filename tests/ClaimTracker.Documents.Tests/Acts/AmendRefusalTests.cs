namespace ClaimTracker.Documents.Tests.Acts;

/// <summary>What an amendment cannot be; nothing of it is recorded.</summary>
public sealed class AmendRefusalTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Amend_UnknownSpeaker_IsRefusedWithTheId()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        var stranger = Speaker.Person("stranger", "A stranger");

        AssertRefused(claim, Claim.By(stranger).That(_sample.Over).IsYes(), "CT0005", "/speaker");
    }

    [Fact]
    public void Amend_WithAnotherId_IsRefused()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);

        AssertRefused(claim, Claim.By(Sample.Mayor).That(_sample.Over).IsYes().Identified("c2"), "CT0004", "/id");
    }

    [Fact]
    public void Amend_CorrectedClaimToAnotherQuestion_WouldBreakTheCorrection()
    {
        var (first, second) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Mayor, 8));
        _sample.Ledger.Correct(first, second);

        AssertRefused(first, Claim.By(Sample.Mayor).That(_sample.Over).IsYes(), "CT0004", "");
    }

    [Fact]
    public void Amend_CorrectingClaimToAnotherSide_WouldBreakTheCorrection()
    {
        var (first, second) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Mayor, 8));
        _sample.Ledger.Correct(first, second);

        AssertRefused(second, Claim.By(Sample.Union).That(_sample.Wounded).Is(Quantity.Exactly(8)), "CT0004", "");
    }

    [Fact]
    public void Amend_HouseCheckThatObjects_IsRefused()
    {
        var strict = new Sample(options => options.AddCheck(new NoBigFigures()));
        var claim = strict.Count("c1", Sample.Mayor, 6);

        var refusal = Assert.Throws<ClaimRefusedException>(
            () => strict.Ledger.Amend(claim, Claim.By(Sample.Mayor).That(strict.Wounded).Is(Quantity.Exactly(1000))));

        Assert.Equal("CT9001", Assert.Single(refusal.Problems).Code);
    }

    [Fact]
    public void Amend_ClaimOfAnotherLedgerOrNothing_Throws()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        var other = new Sample().Count("elsewhere", Sample.Mayor, 6);

        Assert.Throws<ArgumentException>("claim", () => _sample.Ledger.Amend(other, claim.ToDraft()));
        Assert.Throws<ArgumentNullException>("claim", () => _sample.Ledger.Amend(null!, claim.ToDraft()));
        Assert.Throws<ArgumentNullException>("reads", () => _sample.Ledger.Amend(claim, null!));
    }

    private void AssertRefused(Claim claim, ClaimDraft reads, string code, string path)
    {
        var (entries, before) = (_sample.Ledger.Entries.Count(), claim.ToString());

        var refusal = Assert.Throws<ClaimRefusedException>(() => _sample.Ledger.Amend(claim, reads));

        Assert.Equal((code, path), (Assert.Single(refusal.Problems).Code, refusal.Problems[0].Path));
        Assert.Equal(entries, _sample.Ledger.Entries.Count());
        Assert.Equal((before, false), (_sample.Ledger.GetClaim(claim.Id).ToString(), _sample.Ledger.GetClaim(claim.Id).IsAmended));
    }

    private sealed class NoBigFigures : DraftCheck
    {
        public override IEnumerable<Problem> Check(ClaimDraft draft) =>
            draft.Answer is QuantityAnswer { Quantity.Text.Length: > 3 } ? [new Problem("CT9001", "/answer", "That is a big figure.")] : [];
    }
}
