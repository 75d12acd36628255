namespace ClaimTracker.Tests;

public sealed class HeldAnswerTests
{
    private static readonly EntityTable Entities = Some.Ledger().Root.Entities;

    [Fact]
    public void Equals_AnotherPolarityOrAnswer_IsFalse()
    {
        var six = Of(6, Force.Asserts);

        Assert.Equal(six, Of(6, Force.Admits));
        Assert.NotEqual(six, Of(6, Force.Denies));
        Assert.NotEqual(six, Of(8, Force.Asserts));
        Assert.False(six.Equals(null));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_DenialOnYesOrNo_IsWrittenAsTheOtherAnswer(bool isYes)
    {
        var (denied, other) = isYes ? (YesNoAnswer.Yes, YesNoAnswer.No) : (YesNoAnswer.No, YesNoAnswer.Yes);

        var held = HeldAnswer.Of(denied, Force.Denies, Some.Crossed, Entities);

        Assert.Equal((false, other), (held.IsDenied, held.Written));
        Assert.Equal(HeldAnswer.Of(other, Force.Asserts, Some.Crossed, Entities), held);
    }

    private static HeldAnswer Of(int figure, Force force) => HeldAnswer.Of((QuantityAnswer)figure, force, Some.Harmed, Entities);
}
