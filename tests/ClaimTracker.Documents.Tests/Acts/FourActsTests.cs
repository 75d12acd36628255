namespace ClaimTracker.Documents.Tests.Acts;

/// <summary>Retracted, corrected, amended and withdrawn are four different things.</summary>
public sealed class FourActsTests
{
    private readonly Sample _sample = new();
    private readonly Claim _first;
    private readonly Claim _second;

    public FourActsTests() => (_first, _second) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Mayor, 8));

    public static TheoryData<string, Type, string> Acts => new()
    {
        { "retract", typeof(ClaimRetracted), "retracted" },
        { "withdraw", typeof(ClaimWithdrawn), "withdrawn" },
        { "correct", typeof(ClaimCorrected), "corrected" },
        { "amend", typeof(ClaimAmended), "amended" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Act_EachOfTheFour_HasItsOwnEntryAndMarksTheClaimAsNothingElse(string act, Type entry, string mark)
    {
        Do(act);

        Assert.IsType(entry, _sample.Ledger.Entries.Last());
        Assert.Equal([mark], Marks(_sample.Ledger.GetClaim(_first.Id)));
        Assert.Empty(Marks(_sample.Ledger.GetClaim(_second.Id)));
    }

    [Theory]
    [InlineData("retract", null)]
    [InlineData("withdraw", null)]
    [InlineData("correct", "CT1003")]
    [InlineData("amend", "CT1001")]
    public void Act_EachOfTheFour_LeavesOnlyTheFindingsThatItMeans(string act, string? code)
    {
        Do(act);

        Assert.Equal(code is null ? [] : [code], _sample.Ledger.Findings.Select(finding => finding.Code));
    }

    private void Do(string act)
    {
        switch (act)
        {
            case "retract":
                _sample.Ledger.Retract(_first);
                break;
            case "withdraw":
                _sample.Ledger.Withdraw(_first);
                break;
            case "correct":
                _sample.Ledger.Correct(_first, _second);
                break;
            default:
                _sample.Ledger.Amend(_first, Claim.By(Sample.Mayor).That(_sample.Wounded).Is(Quantity.Exactly(7)));
                break;
        }
    }

    private static IEnumerable<string> Marks(Claim claim) => new (string Mark, bool Is)[]
    {
        ("retracted", claim.IsRetracted),
        ("withdrawn", claim.IsWithdrawn),
        ("corrected", !claim.CorrectedBy.IsEmpty),
        ("amended", claim.IsAmended),
    }.Where(item => item.Is).Select(item => item.Mark);
}
