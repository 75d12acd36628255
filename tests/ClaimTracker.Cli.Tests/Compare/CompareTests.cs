namespace ClaimTracker.Cli.Tests;

public sealed class CompareTests
{
    [Fact]
    public void Compare_Rivals_TellsBothClaimsTheRelationAndWhy()
    {
        var result = Cli.Run("compare", Cli.Belgorod, "moscow-staffed", "kyiv-staffed");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Contains("First: Who staffed the unit? - Russia, 22 May 2023: the Ukrainian army [moscow-staffed]", result.Flat, StringComparison.Ordinal);
        Assert.Contains("Second: Who staffed the unit? - Ukraine, about 22 May 2023: Russian citizens [kyiv-staffed]", result.Flat, StringComparison.Ordinal);
        Assert.Contains("Conflict (CT2001): not both can be true, and perhaps neither is (the two answers are declared distinct)", result.Flat, StringComparison.Ordinal);
        Assert.EndsWith("The desk recorded this as a question with one answer, and the two are declared distinct.", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_Refinement_SaysWhyItIsNoConflict()
    {
        var result = Cli.Run("compare", Cli.Belgorod, "kyiv-staffed", "media-staffed");

        Assert.Contains("No conflict: the second says more than the first (one answer lies inside the other)", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_DifferentQuestions_SaysThatTheyAreNotCompared()
    {
        var result = Cli.Run("compare", Cli.Belgorod, "kyiv-staffed", "gladkov-harmed");

        Assert.Contains("Not compared: they answer different questions", result.Flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hrabova-evacuated", "hrabova-evacuated-slip", "Correction (CT1003): the first corrects the second")]
    [InlineData("health-dead", "hrabova-dead-evening", "Update (CT4001): the first is of a later time than the second")]
    [InlineData("hrabova-bridge", "lunko-bridge", "May be newer (CT4002): ")]
    [InlineData("mission-weapon", "vertyk-weapon", "Possible conflict (CT2002): exactly one of the two is true")]
    public void Compare_EveryStatus_IsHeadedAsAFindingIs(string first, string second, string heading) =>
        Assert.Contains(heading, Cli.Run("compare", Cli.Richka, first, second).Flat, StringComparison.Ordinal);

    [Fact]
    public void Compare_CorrectedClaim_SaysWhatBecameOfIt() =>
        Assert.Contains(
            "[hrabova-evacuated-slip] – corrected by hrabova-evacuated (",
            Cli.Run("compare", Cli.Richka, "hrabova-evacuated-slip", "mission-evacuated").Flat,
            StringComparison.Ordinal);

    [Fact]
    public void Compare_UnknownId_NamesTheNearest()
    {
        var result = Cli.Run("compare", Cli.Belgorod, "moscow-stafed", "kyiv-staffed");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.StartsWith("claimtracker: No claim has the id \"moscow-stafed\". Did you mean moscow-staffed", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Compare_TwoUnknownIds_AreBothTold()
    {
        var result = Cli.Run("compare", Cli.Belgorod, "zzz", "not an id");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("No claim has the id \"zzz\". Ids in this document are, for example, gladkov-evacuation, ", result.Error, StringComparison.Ordinal);
        Assert.Contains("No claim has the id \"not an id\".", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_DocumentWithoutClaims_SaysSo() =>
        Assert.Contains("The document has no claims.", Cli.RunOn("claimTracker: 1", "compare", "-", "a", "b").Error, StringComparison.Ordinal);

    [Fact]
    public void Compare_AllPairs_ListsEveryTwoClaimsOnOneQuestion()
    {
        var result = Cli.Run("compare", Cli.Belgorod, "--all-pairs");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Contains("- media-staffed, moscow-staffed: Conflict (CT2001): ", result.Flat, StringComparison.Ordinal);
        Assert.Contains("- intelligence-staffed, kyiv-staffed: No conflict: both say the same", result.Flat, StringComparison.Ordinal);
        Assert.Contains("Is an evacuation planned? [evacuation] 1 claim: nothing to compare.", result.Flat, StringComparison.Ordinal);
        Assert.EndsWith("Claims on different questions are not compared, and not listed here; --format json lists every pair.", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_AllPairsAsJson_ListsEveryTwoClaims()
    {
        var result = Cli.Run("compare", Cli.Belgorod, "--all-pairs", "--format", "json");

        Assert.Equal(21 * 20 / 2, result.Json.AsArray().Count);
    }

    [Fact]
    public void Compare_DocumentWithProblems_ComparesNothing()
    {
        var result = Cli.RunOn("claimTracker: 2", "compare", "-", "--all-pairs", "--format", "json");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("nothing was compared", result.Error, StringComparison.Ordinal);
    }
}
