namespace ClaimTracker.Tests.Validation;

public sealed class QuestionValidatorTests
{
    [Fact]
    public void Validate_GoodQuestion_IsValid() =>
        Assert.True(new QuestionValidator(new SomeHarbour().Ledger).Validate(SomeHarbour.Unasked).IsValid);

    [Fact]
    public void Validate_QuestionWithManyFaults_TellsWhatAskTellsEachAtItsProperty()
    {
        var harbour = new SomeHarbour();
        var aide = harbour.Ledger.Add(Speaker.Person("aide", "The mayor's aide").SpeakingFor(harbour.Mayor));
        var question = Question.Named("strike-over", "Is the strike over?").YesOrNo()
            .ComparedBy("distance")
            .About(harbour.Pier, SomeHarbour.Stranger)
            .AskedOf(harbour.Mayor, SomeHarbour.Stranger, aide);

        var failures = new QuestionValidator(harbour.Ledger).Validate(question).Errors;

        Assert.Equal(
            ["CT0006 Id", "CT0005 Comparer", "CT0005 About[1]", "CT0005 Parties[1]", "CT0004 Parties[2]"],
            failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}"));
        var refused = Assert.Throws<EntryRefusedException>(() => harbour.Ledger.Ask(question));
        Assert.Equal(refused.Problems, failures.Select(failure => failure.CustomState));
    }

    [Fact]
    public void Constructor_NoLedger_Throws() => Assert.Throws<ArgumentNullException>(() => new QuestionValidator(null!));
}
