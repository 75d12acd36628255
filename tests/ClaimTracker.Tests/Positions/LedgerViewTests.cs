namespace ClaimTracker.Tests;

public sealed class LedgerViewTests
{
    [Fact]
    public void Claims_InOrderOfRecording_NotOfIds()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified("z"), Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified("a"));

        Assert.Equal("z,a", Printed.Ids(ledger.Claims));
    }

    [Fact]
    public void Standings_OfAllQuestions_AreInOrderOfIds() =>
        Assert.Equal(
            Some.Questions.Select(question => question.Id).Order(), Some.Ledger().Standings.Select(standing => standing.Question.Id));

    [Fact]
    public void Disputes_AreTheDisputedStandings() =>
        Assert.Equal(
            ["harmed"],
            Some.Ledger(
                Claim.By(Some.Mayor).That(Some.Harmed).Is(6),
                Claim.By(Some.Union).That(Some.Harmed).Is(8),
                Claim.By(Some.Union).That(Some.Crossed).IsNo()).Disputes.Select(standing => standing.Question.Id.ToString()));

    [Fact]
    public void On_ByIdAndByQuestion_IsTheSameStanding()
    {
        var ledger = Some.Ledger();

        Assert.Same(ledger.On("harmed"), ledger.On(Some.Harmed));
    }

    [Fact]
    public void On_UnknownQuestion_ThrowsWithItsId()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => Some.Ledger().On("nothing"));

        Assert.Contains("\"nothing\"", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no id")]
    [InlineData("")]
    [InlineData(null)]
    public void On_NoId_Throws(string? id) => Assert.Throws<ArgumentException>(() => Some.Ledger().On(id!));

    [Fact]
    public void On_NullQuestion_Throws() => Assert.Throws<ArgumentNullException>(() => Some.Ledger().On((Question)null!));

    [Fact]
    public void GetClaim_Known_IsIt() =>
        Assert.Equal("c1", Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)).GetClaim(new ClaimId("c1")).Id.ToString());

    [Fact]
    public void Get_Unknown_ThrowsWithTheId()
    {
        var ledger = Some.Ledger();

        Assert.Equal("No claim has the id \"x\".", Assert.Throws<KeyNotFoundException>(() => ledger.GetClaim(new ClaimId("x"))).Message);
        Assert.Equal("No question has the id \"x\".", Assert.Throws<KeyNotFoundException>(() => ledger.GetQuestion(new QuestionId("x"))).Message);
        Assert.Equal("No entity has the id \"x\".", Assert.Throws<KeyNotFoundException>(() => ledger.GetEntity(new EntityId("x"))).Message);
    }

    [Fact]
    public void TryGet_DefaultIds_AreFalse()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Equal(
            (false, false, false), (ledger.TryGetClaim(default, out _), ledger.TryGetQuestion(default, out _), ledger.TryGetEntity(default, out _)));
    }

    [Theory]
    [InlineData("Moscow")]
    [InlineData("  the   KREMLIN ")]
    [InlineData("russia")]
    public void GetEntityNamed_AnyOfItsNames_IsIt(string name) => Assert.Equal(Some.Russia, Some.Ledger().GetEntityNamed(name));

    [Fact]
    public void GetEntityNamed_UnknownName_ThrowsWithTheName() =>
        Assert.Equal(
            "No entity goes by the name \"Minsk\".", Assert.Throws<KeyNotFoundException>(() => Some.Ledger().GetEntityNamed("Minsk")).Message);

    [Fact]
    public void GetEntityNamed_AmbiguousName_ThrowsWithTheCandidates()
    {
        var ledger = Some.Ledger();
        ledger.Add(Topic.Named("moscow-idaho", "Moscow"));

        var thrown = Assert.Throws<AmbiguousNameException>(() => ledger.GetEntityNamed("moscow"));

        Assert.Equal("\"moscow\" is ambiguous: moscow-idaho (Moscow), russia (Russia) go by it. Name one by its id.", thrown.Message);
        Assert.Equal(("moscow", "moscow-idaho,russia"), (thrown.Name, Printed.Ids(thrown.Candidates)));
    }

    [Fact]
    public void EntitiesNamed_NobodyOfThatName_IsEmpty() => Assert.Empty(Some.Ledger().EntitiesNamed("Minsk"));

    [Fact]
    public void EntitiesNamed_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Some.Ledger().EntitiesNamed(null!));

    [Fact]
    public void Standing_NothingChanged_IsTheSameObject()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var standing = ledger.On(Some.Harmed);

        ledger.Record(Claim.By(Some.Mayor).That(Some.Toll).Is(6));
        ledger.Add(Topic.Named("new", "new"));

        Assert.Same(standing, ledger.On(Some.Harmed));
    }
}
