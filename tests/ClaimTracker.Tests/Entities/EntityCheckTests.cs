namespace ClaimTracker.Tests;

/// <summary>Every problem of entities, with code and path.</summary>
public sealed class EntityCheckTests
{
    [Fact]
    public void Check_Nothing_HasNoProblems() => Assert.Empty(Check());

    [Fact]
    public void Check_TheCastInAnyOrder_HasNoProblems() => Assert.Empty(EntityCheck.Check([.. Some.Cast.Reverse()], EntityTable.Empty));

    [Fact]
    public void Check_DeceptiveNames_AreTold() =>
        Assert.Equal(
            ["CT0014 /entities/x/name", "CT0014 /entities/x/aliases/1"], Check(Topic.Named("x", "Mоscow").KnownAs("fine", "Ky\u202Eiv")));

    [Fact]
    public void Check_SameAsThatIsNotHttp_IsTold() =>
        Assert.Equal(["CT0012 /entities/x/sameAs/1"], Check(New("x").SameAs(new Uri("https://example.org")).SameAs(new Uri("ftp://example.org"))));

    [Fact]
    public void Check_TakenId_IsTold() => Assert.Equal(["CT0006 /entities/mayor"], Check(New("mayor")));

    [Fact]
    public void Check_IdTwiceInABatch_IsToldAtEachLaterOne() =>
        Assert.Equal(["CT0006 /entities/x", "CT0006 /entities/x"], Check(New("x"), New("x"), New("x")));

    [Fact]
    public void Check_UnknownLinks_AreTold() =>
        Assert.Equal(
            ["CT0005 /entities/x/broader/1", "CT0005 /entities/x/distinctFrom/0", "CT0005 /entities/y/speaksFor/0/party"],
            Check(
                New("x").Within(Some.Army, New("nothing")).ApartFrom(New("nothing")),
                Speaker.Person("y", "Y").SpeakingFor(Speaker.Person("nobody", "?"))));

    [Fact]
    public void Check_UnknownLink_NamesTheNearest() =>
        Assert.Equal("citizens", Assert.Single(Problems(New("x").Within(New("citizen")))).Suggestion);

    [Fact]
    public void Check_PartyThatDoesNotSpeak_IsTold()
    {
        var problem = Assert.Single(Problems(Speaker.Person("x", "X").SpeakingFor(Speaker.Person("kozinka", "?"))));

        Assert.Equal(
            ("CT0011", "/entities/x/speaksFor/0/party", "\"kozinka\" is a place; places and topics do not speak."), (problem.Code, problem.Path, problem.Message));
    }

    [Fact]
    public void Check_TopicThatSpeaksForSomebody_IsTold() =>
        Assert.Equal(
            ["CT0011 /entities/x/speaksFor"],
            Check(new Topic(new EntityDetails("x", EntityKind.Topic, "X") { SpeaksFor = [new SpeaksFor(Some.Russia.Id)] })));

    [Fact]
    public void Check_LoopOfBroader_IsToldOnceAtTheSmallestId()
    {
        var problem = Assert.Single(Problems(New("c").Within(New("a")), New("b").Within(New("c")), New("a").Within(New("b"))));

        Assert.Equal(
            ("CT0009", "/entities/a/broader", "A loop of broader: a → b → c → a. Nothing can reach itself through broader."),
            (problem.Code, problem.Path, problem.Message));
    }

    [Fact]
    public void Check_EntityWithinItself_IsALoop() => Assert.Equal(["CT0009 /entities/x/broader"], Check(New("x").Within(New("x"))));

    [Fact]
    public void Check_LoopOfSpeaksFor_IsToldWhateverItsDates() =>
        Assert.Equal(
            ["CT0009 /entities/x/speaksFor"],
            Check(
                Speaker.Person("y", "Y").SpeakingFor(Speaker.Person("x", "X"), until: Some.Time("2020")),
                Speaker.Person("x", "X").SpeakingFor(Speaker.Person("y", "Y"), from: Some.Time("2021"))));

    [Fact]
    public void Check_LoopOfBothKindsOfLink_IsNone() =>
        Assert.Empty(Check(
            Speaker.Person("x", "X").SpeakingFor(Speaker.Person("y", "Y")), Speaker.Person("y", "Y").Within(Speaker.Person("x", "X"))));

    [Fact]
    public void Check_ApartFromItself_IsTold()
    {
        var problem = Assert.Single(Problems(New("x").ApartFrom(New("x"))));

        Assert.Equal(("CT0010", "/entities/x/distinctFrom", "\"x\" is declared distinct from itself."), (problem.Code, problem.Path, problem.Message));
    }

    [Fact]
    public void Check_WithinBothEndsOfAKnownDistinction_IsToldAtItsBroader()
    {
        var problem = Assert.Single(Problems(New("x").Within(Some.Army, Some.Corps)));

        Assert.Equal(
            ("CT0010", "/entities/x/broader", "\"army\" and \"citizens\" are declared distinct, and yet \"x\" lies within both."),
            (problem.Code, problem.Path, problem.Message));
    }

    [Fact]
    public void Check_NewDistinctionBetweenItselfAndItsBroader_IsToldAtTheDistinction() =>
        Assert.Equal(["CT0010 /entities/x/distinctFrom"], Check(New("x").Within(Some.Citizens).ApartFrom(Some.Fighters)));

    [Fact]
    public void Check_DistinctionBrokenDeepInTheBatch_IsToldOnce() =>
        Assert.Equal(
            ["CT0010 /entities/a/distinctFrom"],
            Check(New("a").ApartFrom(New("b")), New("b"), New("c").Within(New("a")), New("d").Within(New("c"), New("b")), New("e").Within(New("d"))));

    [Fact]
    public void Check_DistinctionBetweenBroaderOnes_HoldsForNarrowerOnes() => Assert.Equal(["CT0010 /entities/x/broader"], Check(New("x").Within(Some.Legion, Some.Army)));

    [Fact]
    public void Check_UnknownAndLoopingLinks_StillEnd() =>
        Assert.Equal(
            ["CT0005 /entities/a/broader/1", "CT0009 /entities/a/broader"], Check(New("a").Within(New("b"), New("nothing")), New("b").Within(New("a"))));

    private static IReadOnlyList<string> Check(params ReadOnlySpan<Entity> batch) => Refused.Lines(Problems(batch));

    private static IReadOnlyList<Problem> Problems(params ReadOnlySpan<Entity> batch) => EntityCheck.Check(batch.ToArray(), EntityTable.Empty.With(Some.Cast));

    private static Topic New(string id) => Topic.Named(id, id);
}
