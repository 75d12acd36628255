namespace ClaimTracker.Documents.Tests;

public sealed class SoakTests
{
    [Theory]
    [InlineData(null, 2_000)]
    [InlineData("", 2_000)]
    [InlineData("full", 100_000)]
    [InlineData("0.5", 50_000)]
    [InlineData("300", 300)]
    [InlineData("1", 1)]
    public void Size_OfAHundredThousand_IsWhatWasAskedFor(string? asked, int expected) =>
        Assert.Equal(expected, Soak.Size(100_000, asked));

    [Theory]
    [InlineData("lots")]
    [InlineData("-1")]
    [InlineData("NaN")]
    public void Size_NoNumber_IsRefused(string asked) =>
        Assert.Throws<InvalidOperationException>(() => Soak.Size(100_000, asked));
}
