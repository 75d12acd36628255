namespace ClaimTracker.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Tests_Run() => Assert.True(true);
}
