namespace ClaimTracker.Tests;

public sealed class ClaimIdsTests
{
    [Theory]
    [InlineData("c1", 1)]
    [InlineData("c10", 10)]
    [InlineData("c2147483647", int.MaxValue)]
    [InlineData("c2147483648", 0)]
    [InlineData("c0", 0)]
    [InlineData("c01", 0)]
    [InlineData("c", 0)]
    [InlineData("C1", 0)]
    [InlineData("c1a", 0)]
    [InlineData("c-1", 0)]
    [InlineData("d1", 0)]
    public void SequenceIn_AnyId_IsThatOfIdsTheLedgerGives(string id, int expected) => Assert.Equal(expected, ClaimIds.SequenceIn(new ClaimId(id)));

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void Of_ASequence_IsReadBack(int sequence) => Assert.Equal(sequence, ClaimIds.SequenceIn(ClaimIds.Of(sequence)));

    [Fact]
    public void KeyOf_AnyTwoIds_KeepsTheirOrderOrSaysThatItTellsNothing() =>
        Gen.Select(SomeIds.Any, SomeIds.Any).Sample((first, second) =>
        {
            var (one, other) = (ClaimIds.KeyOf($"{first}"), ClaimIds.KeyOf($"{second}"));
            return (one == other && ClaimIds.MayBeShared(one)) || Math.Sign(one.CompareTo(other)) == Math.Sign(first.CompareTo(second));
        });

    [Theory]
    [InlineData("abcdefghi", "abcdefgh", 1)]
    [InlineData("abcdefghi", "abcdefghij", -1)]
    [InlineData("abcdefghik", "abcdefghij", 0)]
    public void KeyOf_IdsAroundNineLetters_AreToldApartUpToTheNinth(string first, string second, int order) =>
        Assert.Equal(order, ClaimIds.KeyOf(first).CompareTo(ClaimIds.KeyOf(second)));

    [Fact]
    public void Find_IdsOfAllKinds_FindsTheirClaims()
    {
        var ledger = Some.Ledger();
        var next = ledger.Sequence + 1;
        foreach (var id in new[] { null, $"c{next + 2}", null, "own", null, $"c{next + 5}", "c0" })
        {
            var draft = Claim.By(Some.Mayor).That(Some.Harmed).Is(6);
            ledger.Record(id is null ? draft : draft.Identified(id));
        }

        var ids = ledger.Claims.Select(claim => claim.Id.ToString()).ToArray();

        Assert.Equal([$"c{next}", $"c{next + 2}", $"c{next + 3}", "own", $"c{next + 4}", $"c{next + 5}", "c0"], ids);
        Assert.Equal(ids, ids.Select(id => ledger.GetClaim(new ClaimId(id)).Id.ToString()));
        Assert.False(ledger.TryGetClaim(new ClaimId($"c{next + 1}"), out _));
        Assert.False(ledger.TryGetClaim(new ClaimId($"c{next + 7}"), out _));
        Assert.False(ledger.TryGetClaim(new ClaimId("c1"), out _));
    }

    [Fact]
    public void CompareIds_OfAllKinds_IsTheOrderOfIds()
    {
        var ledger = Some.Ledger();
        for (var i = 0; i < 130; i++)
        {
            var draft = Claim.By(Some.Mayor).That(Some.Harmed).Is(6);
            ledger.Record(i % 3 == 0 ? draft.Identified($"c{1_000 + i}") : i % 7 == 0 ? draft.Identified($"b{i}") : draft);
        }

        var claims = ledger.Claims.ToArray();
        var columns = claims[0].Root.Columns;

        Assert.Equal(
            claims.Select(claim => claim.Id).Order(),
            claims.Select(claim => claim.Row).Order(Comparer<int>.Create(columns.CompareIds)).Select(columns.Id));
    }
}
