// <shown>
using ClaimTracker;
using Xunit;
// </shown>

namespace Snippets;

// <shown>
public sealed class FigureNeedsTimeTests
{
    private static readonly Speaker Police = Speaker.Organisation("police", "the police");
    private static readonly QuantityQuestion Hurt = Question.Named("hurt", "How many people were hurt?").WithQuantity("people");

    // A validator is tested as validators are, without a ledger.
    [Fact]
    public void Validate_FigureWithoutATime_Fails() =>
        Assert.Equal("CT9003", Assert.Single(new FigureNeedsTime().Validate(Claim.By(Police).That(Hurt).IsAtLeast(6)).Errors).ErrorCode);

    [Fact]
    public void Validate_FigureWithATime_Passes()
    {
        Assert.True(new FigureNeedsTime().Validate(Claim.By(Police).That(Hurt).IsAtLeast(6).SaidOn(2024, 5, 3)).IsValid);
        Assert.True(new FigureNeedsTime().Validate(Claim.By(Police).That(Hurt).IsAtLeast(6).HoldsOn(2024, 5, 3)).IsValid);
    }

    [Fact]
    public void Validate_NoFigure_Passes() => Assert.True(new FigureNeedsTime().Validate(Claim.By(Police).That(Hurt).DeclinedToComment()).IsValid);
}
// </shown>
