namespace ClaimTracker.Tests;

public sealed class FindingOrderTests
{
    [Theory]
    [InlineData("CT9001 c1", "CT9002 c1", -1)]
    [InlineData("CT9002 c1", "CT9001 c2", 1)]
    [InlineData("CT9001 c1", "CT9001 c2", -1)]
    [InlineData("CT9001 c2", "CT9001 c1", 1)]
    [InlineData("CT9001 c1 c3", "CT9001 c1 c2", 1)]
    [InlineData("CT9001 c1", "CT9001 c1 c2", -1)]
    [InlineData("CT9001 c1 c2", "CT9001 c1", 1)]
    [InlineData("CT9001 c1 c2", "CT9001 c1 c2", 0)]
    public void Compare_Findings_IsByCodeThenClaims(string first, string second, int order) =>
        Assert.Equal(order, Math.Sign(FindingOrder.ById.Compare(Of(first), Of(second))));

    private static Finding Of(string text)
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var parts = text.Split(' ');
        return new Finding(
            new FindingDescriptor(parts[0], "title"), new FindingDetails { Claims = [.. parts[1..].Select(id => Some.Claim(ledger, id))] });
    }
}
