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

    [Fact]
    public void Sort_AnyFindings_IsByCompareAndKeepsEqualOnesInTheirOrder() =>
        Gen.Select(SomeIds.Distinct.Where(ids => ids.Length > 0), Gen.Int[0, 99].Array[3].Array[0, 20]).Sample((ids, picks) =>
        {
            var ledger = Some.Ledger([.. ids.Select(id => Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified(id))]);
            var findings = picks
                .Select((pick, place) => (Place: place, Finding: new Finding(new FindingDetails
                {
                    Descriptor = new FindingDescriptor($"CT900{pick[0] % 2}", "title"),
                    Claims = [.. pick[1..].Select(number => ids[number % ids.Length]).Distinct().Order().Select(id => ledger.GetClaim(id))],
                })))
                .ToArray();

            var sorted = FindingOrder.Sort(findings, item => item.Finding);

            Assert.Equal(findings.OrderBy(item => item.Finding, FindingOrder.ById).Select(item => item.Place), sorted.Select(item => item.Place));
        });

    private static Finding Of(string text)
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var parts = text.Split(' ');
        return new Finding(new FindingDetails
        {
            Descriptor = new FindingDescriptor(parts[0], "title"),
            Claims = [.. parts[1..].Select(id => Some.Claim(ledger, id))],
        });
    }
}
