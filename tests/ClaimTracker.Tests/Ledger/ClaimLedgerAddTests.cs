namespace ClaimTracker.Tests;

public sealed class ClaimLedgerAddTests
{
    [Fact]
    public void Add_Entity_ReturnsItAndCanBeFound()
    {
        var ledger = new ClaimLedger(Some.Options());

        var mayor = ledger.Add(Some.Mayor);

        Assert.Same(mayor, ledger.GetEntity(new EntityId("mayor")));
    }

    [Fact]
    public void Add_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new ClaimLedger().Add<Speaker>(null!));

    [Fact]
    public void Add_TakenId_IsRefused()
    {
        var ledger = Some.Ledger();

        var problems = Refused.Entry(() => ledger.Add(Topic.Named("mayor", "another")));

        Assert.Equal(["CT0006 /entities/mayor"], problems);
    }

    [Fact]
    public void Add_PartyNotDeclared_IsRefusedWithItsId()
    {
        var ledger = new ClaimLedger();

        var refusal = Assert.Throws<EntryRefusedException>(() => ledger.Add(Some.Ministry));

        Assert.Equal("russia", Assert.Single(refusal.Problems).Found);
    }

    [Fact]
    public void AddAll_ThatNameOneAnotherInAnyOrder_IsOneEntry()
    {
        var ledger = new ClaimLedger(Some.Options());

        ledger.AddAll([Some.Spokesman, Some.Ministry, Some.Russia]);

        Assert.Equal([Some.Spokesman, Some.Ministry, Some.Russia], Assert.IsType<EntitiesDeclared>(Assert.Single(ledger.Entries)).Entities);
    }

    [Fact]
    public void AddAll_Nothing_MakesNoEntry()
    {
        var ledger = new ClaimLedger();

        ledger.AddAll([]);

        Assert.Empty(ledger.Entries);
    }

    [Fact]
    public void AddAll_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new ClaimLedger().AddAll(null!));

    [Fact]
    public void AddAll_NullAmongThem_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new ClaimLedger().AddAll([Some.Mayor, null!]));

    [Fact]
    public void AddAll_SeveralWrong_TellsAllProblems()
    {
        var ledger = Some.Ledger();

        var problems = Refused.Entry(() => ledger.AddAll(
            [Topic.Named("mayor", "taken"), Topic.Named("new", "n\u200Bame"), Topic.Named("other", "other").Within(Topic.Named("nowhere", "nowhere"))]));

        Assert.Equal(["CT0014 /entities/new/name", "CT0006 /entities/mayor", "CT0005 /entities/other/broader/0"], problems);
    }

    [Fact]
    public void AddAll_OneWrong_DeclaresNone()
    {
        var ledger = Some.Ledger();
        var before = Printed.Everything(ledger);

        Refused.Entry(() => ledger.AddAll([Topic.Named("fine", "fine"), Topic.Named("mayor", "taken")]));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void AddAll_AfterARefusal_Succeeds()
    {
        var ledger = Some.Ledger();
        Refused.Entry(() => ledger.AddAll([Topic.Named("fine", "fine"), Topic.Named("mayor", "taken")]));

        ledger.AddAll([Topic.Named("fine", "fine")]);

        Assert.Equal("fine", ledger.GetEntityNamed("FINE").Id.ToString());
    }

    [Fact]
    public void Add_SomethingWithinBothAnswers_EndsTheirConflict()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Army),
            Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Volunteers));
        Assert.True(ledger.On(Some.Staffed).IsDisputed);

        ledger.Add(Topic.Named("foreign-legion", "the foreign legion").Within(Some.Army, Some.Volunteers));

        Assert.Equal(QuestionState.Differing, ledger.On(Some.Staffed).State);
    }
}
