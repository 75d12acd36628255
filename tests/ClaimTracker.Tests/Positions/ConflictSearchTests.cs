namespace ClaimTracker.Tests;

public sealed class ConflictSearchTests
{
    [Fact]
    public void Next_NoClaims_FindsNothing() => Assert.False(new ConflictSearch(Some.Ledger().On(Some.Harmed).Groups).Next(out _));

    [Fact]
    public void Next_ClaimsOnThreePositions_GivesEachPairOnce()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6), Harmed(Some.Union, 7), Harmed(Some.Witness, 6), Harmed(Some.Insider, 8), Harmed(Some.Yusov, 7), Harmed(Some.Russia, 9));
        ledger.Retract(Some.Claim(ledger, "c6"));

        Assert.Equal(["c1 c2", "c1 c4", "c1 c5", "c2 c3", "c2 c4", "c3 c4", "c3 c5", "c4 c5"], Pairs(ledger));
    }

    [Fact]
    public void Next_AllOfOnePositionTakenBack_LooksAtTheOthers()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6), Harmed(Some.Union, 7), Harmed(Some.Witness, 8));
        ledger.Withdraw(Some.Claim(ledger, "c1"));

        Assert.Equal(["c2 c3"], Pairs(ledger));
    }

    [Fact]
    public void Next_HedgedClaims_AreLeftOut() =>
        Assert.Equal(["c1 c2"], Pairs(Some.Ledger(Harmed(Some.Mayor, 6), Harmed(Some.Union, 7), Harmed(Some.Witness, 8).WithCertainty(Certainty.Possible))));

    [Fact]
    public void Next_AfterTheLast_StaysAtTheEnd()
    {
        var search = new ConflictSearch(Some.Standing(Harmed(Some.Mayor, 6), Harmed(Some.Union, 7)).Groups);

        Assert.Equal((true, false, false), (search.Next(out _), search.Next(out _), search.Next(out var last)));
        Assert.Equal(default, last);
    }

    private static ClaimDraft Harmed(Speaker speaker, int figure) => Claim.By(speaker).That(Some.Harmed).Is(figure);

    private static IEnumerable<string> Pairs(ClaimLedger ledger)
    {
        var (search, pairs) = (new ConflictSearch(ledger.On(Some.Harmed).Groups), new List<string>());
        while (search.Next(out var pair))
        {
            pairs.Add(string.Join(' ', new[] { pair.First.Id, pair.Second.Id }.Order()));
        }

        return pairs.Order(StringComparer.Ordinal);
    }
}
