namespace ClaimTracker.Tests;

public sealed class BatchIdsTests
{
    [Theory]
    [InlineData("-,-,-", "c1,c2,c3")]
    [InlineData("c2,-,-", "c2,c3,c4")]
    [InlineData("c3,-,-,-", "c3,c2,c4,c5")]
    [InlineData("-,c1", "c1,?")]
    [InlineData("a,a", "a,?")]
    [InlineData("c1,c1", "c1,?")]
    [InlineData("c01,-,-", "c01,c2,c3")]
    [InlineData("c4,c5,-,-", "c4,c5,c3,c6")]
    [InlineData("c3,c2,-,-", "c3,c2,c4,c5")]
    [InlineData("-,c4,-,-,-", "c1,c4,c3,c5,c6")]
    public void TryGive_OwnAndAutomaticIds_GivesThoseOfRecordingOneByOne(string own, string expected)
    {
        var root = new ClaimLedger().Root;
        var ids = new BatchIds(root);
        var draft = Claim.By(Some.Mayor).That(Some.Crossed).IsYes();

        var given = own.Split(',').Select((id, place) =>
            ids.TryGive(id == "-" ? draft : draft.Identified(id), place + 1, out var got) ? got.ToString() : "?");

        Assert.Equal(expected, string.Join(',', given));
    }
}
