namespace ClaimTracker.Testing.Tests;

public sealed class QuestionExpectationTests
{
    private static readonly ClaimLedger Story = SampleLedgers.Belgorod();

    [Fact]
    public void On_Disputed_HoldsAndItsContraryDoesNot()
    {
        Expect.That(Story).On("staffed").IsDisputed().Is(QuestionState.Disputed).HasNoCommonGround();
        Expect.That(Story).On(Story.GetQuestion(new QuestionId("crossed"))).IsNotDisputed().Is(QuestionState.Agreed).HasCommonGround("yes");

        Failing.With("Expected staffed not to be disputed.\nWho staffed the unit? Disputed.\n", () => Expect.That(Story).On("staffed").IsNotDisputed());
        Failing.With("Expected crossed to be Disputed.\n", () => Expect.That(Story).On("crossed").IsDisputed());
        Failing.With("Expected crossed to have no common ground.\n", () => Expect.That(Story).On("crossed").HasNoCommonGround());
        Failing.With("Expected crossed to have the common ground no.\n", () => Expect.That(Story).On("crossed").HasCommonGround("no"));
        Failing.With("Expected staffed to have the common ground yes.\n", () => Expect.That(Story).On("staffed").HasCommonGround("yes"));
    }

    [Fact]
    public void LeavesSilent_Parties_AreExactlyThose()
    {
        Expect.That(Story).On("holds-bakhmut").LeavesSilent("ukraine");
        Expect.That(Story).On("crossed").LeavesSilent();

        Failing.With("Expected holds-bakhmut to leave ukraine, russia silent.\n", () => Expect.That(Story).On("holds-bakhmut").LeavesSilent("ukraine", "russia"));
        Failing.With("Expected holds-bakhmut to leave nobody silent.\n", () => Expect.That(Story).On("holds-bakhmut").LeavesSilent());
    }

    [Fact]
    public void HasPosition_Answer_IsHeldByThoseClaims()
    {
        Expect.That(Story).On("staffed").HasPosition("ukrainian-army").HeldBy("moscow-staffed").WithOrigins(1);
        Expect.That(Story).On("crossed").HasPosition("yes").Corroborated();

        Failing.With("Expected staffed to have the position army.\n", () => Expect.That(Story).On("staffed").HasPosition("army"));
        Failing.With("Expected staffed to have the position ukrainian-army held by yusov-staffed.\n", () => Expect.That(Story).On("staffed").HasPosition("ukrainian-army").HeldBy("yusov-staffed"));
        Failing.With("Expected staffed to have the position ukrainian-army corroborated.\n", () => Expect.That(Story).On("staffed").HasPosition("ukrainian-army").Corroborated());
    }

    [Fact]
    public void HasPosition_Denied_IsWrittenWithNot() => Expect.That(SampleLedgers.EveryFinding()).On("ct2002").HasPosition("not captain").HeldBy("ct2002-b");

    [Fact]
    public void Failure_ClaimNotInForce_IsToldApart()
    {
        var message = Failing.Message(() => Expect.That(SampleLedgers.EveryFinding()).On("ct1003").IsDisputed());

        Assert.Contains("\n  yes: nobody (not in force: ct1003-a); 0 origins\n  no: ct1003-b; 1 origin (city)", message, StringComparison.Ordinal);
    }
}
