namespace ClaimTracker.Tests.Validation;

public sealed class EntityValidatorTests
{
    [Fact]
    public void Validate_GoodEntity_IsValid() =>
        Assert.True(new EntityValidator(new SomeHarbour().Ledger).Validate(SomeHarbour.Stranger).IsValid);

    [Fact]
    public void Validate_EntityWithManyFaults_TellsWhatAddTellsEachAtItsProperty()
    {
        var harbour = new SomeHarbour();
        var entity = Speaker.Person("mayor", "Mаyor Oyelaran") // The first a is Cyrillic.
            .KnownAs("the mayor", "Oye\u202Elaran")
            .Within(Topic.Named("council", "The council"))
            .ApartFrom(SomeHarbour.Stranger)
            .SameAs(new Uri("ftp://mayor.example/"))
            .SpeakingFor(harbour.Gazette)
            .SpeakingFor(SomeHarbour.Stranger);

        var failures = new EntityValidator(harbour.Ledger).Validate(entity).Errors;

        Assert.Equal(
            [
                "CT0014 Name", "CT0014 Aliases[1]", "CT0012 SameAs[0]", "CT0006 Id", "CT0005 Broader[0]", "CT0005 DistinctFrom[0]",
                "CT0005 SpeaksFor[1].Party",
            ],
            failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}"));
        var refused = Assert.Throws<EntryRefusedException>(() => harbour.Ledger.Add(entity));
        Assert.Equal(refused.Problems, failures.Select(failure => failure.CustomState));
    }

    [Fact]
    public void Validate_EntityWithinItself_FailsAtTheProperty()
    {
        var council = Topic.Named("council", "The council");

        var failures = new EntityValidator(new SomeHarbour().Ledger).Validate(council.Within(council).ApartFrom(council)).Errors;

        Assert.Equal(["CT0009 Broader", "CT0010 DistinctFrom"], failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}"));
    }

    [Fact]
    public void Constructor_NoLedger_Throws() => Assert.Throws<ArgumentNullException>(() => new EntityValidator(null!));
}
