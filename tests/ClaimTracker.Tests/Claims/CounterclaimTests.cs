namespace ClaimTracker.Tests;

public sealed class CounterclaimTests
{
    private static readonly ClaimLedger Ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).Is("a drone"));

    public static TheoryData<CounterclaimKind> Kinds => [.. Enum.GetValues<CounterclaimKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Counterclaim_OfEachKind_HasBothClaims(CounterclaimKind kind)
    {
        var counterclaim = Make(kind, "c2", "c1", "note");

        Assert.Equal(("c2", "c1", kind, "note"), (counterclaim.Claim.ToString(), counterclaim.Against.ToString(), counterclaim.Kind, counterclaim.Note));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Counterclaim_AgainstItself_Throws(CounterclaimKind kind) => Assert.Throws<ArgumentException>("against", () => Make(kind, "c1", "c1", null));

    [Fact]
    public void Counterclaim_Null_Throws() => Assert.Throws<ArgumentNullException>("against", () => Counterclaim.Rebuts(Some.Claim(Ledger, "c1"), null!));

    private static Counterclaim Make(CounterclaimKind kind, string claim, string against, string? note)
    {
        var (one, two) = (Some.Claim(Ledger, claim), Some.Claim(Ledger, against));
        return kind switch
        {
            CounterclaimKind.Rebuts => Counterclaim.Rebuts(one, two, note),
            CounterclaimKind.Undercuts => Counterclaim.Undercuts(one, two, note),
            _ => Counterclaim.Answers(one, two, note),
        };
    }
}
