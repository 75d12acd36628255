namespace ClaimTracker.Tests.Problems;

public sealed class HouseCodeTests
{
    [Theory]
    [InlineData("CT9000", true)]
    [InlineData("CT9999", true)]
    [InlineData("CT8999", false)]
    [InlineData("CT900", false)]
    [InlineData("CT90000", false)]
    [InlineData("CT900a", false)]
    [InlineData("CT900٣", false)]
    [InlineData("CT9000\n", false)]
    [InlineData("ct9000", false)]
    [InlineData("", false)]
    public void IsOne_Code_IsFromCT9000ToCT9999(string code, bool expected) => Assert.Equal(expected, HouseCode.IsOne(code));
}
