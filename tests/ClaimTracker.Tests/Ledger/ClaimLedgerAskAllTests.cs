namespace ClaimTracker.Tests;

public sealed class ClaimLedgerAskAllTests
{
    private static readonly YesNoQuestion Over = Question.Named("over", "Is the strike over?").YesOrNo();
    private static readonly QuantityQuestion Hurt = Question.Named("hurt", "How many were hurt?").WithQuantity("people");

    [Fact]
    public void AskAll_Questions_AreAskedInTheirOrderWithTheDefaultTolerance()
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions { QuantityTolerance = 0.25 });

        ledger.AskAll([Over, Hurt], new EntryNote("desk", "a new story"));

        Assert.Equal(["over", "hurt"], ledger.Entries.Cast<QuestionAsked>().Select(entry => entry.Question.Id.ToString()));
        Assert.All(ledger.Entries, entry => Assert.Equal("desk", entry.Note!.By));
        Assert.Equal(new Tolerance(0.25m), ((QuantityQuestion)ledger.GetQuestion(Hurt.Id)).Tolerance);
    }

    [Fact]
    public void AskAll_OnRecordWordForWord_IsLeftOut()
    {
        var ledger = new ClaimLedger();
        ledger.Ask(Hurt);

        ledger.AskAll([Hurt, Over, Over]);

        Assert.Equal(2, ledger.Sequence);
    }

    [Fact]
    public void AskAll_None_ChangesNothing()
    {
        var ledger = new ClaimLedger();

        ledger.AskAll([]);

        Assert.Equal(0, ledger.Sequence);
    }

    [Fact]
    public void AskAll_OneWrong_TellsAllAndAsksNone()
    {
        var ledger = new ClaimLedger();
        ledger.Ask(Hurt);

        var refused = Assert.Throws<EntryRefusedException>(() => ledger.AskAll(
        [
            Over, Hurt.Cumulative(), Over.Changing(), Question.Named("near", "Where?").WithText().ComparedBy("map"), Question.Named("who", "Who?").WithOneEntity().About(Place.Named("pier", "Pier 4")),
        ]));

        Assert.Equal(["CT0006 /questions/hurt", "CT0006 /questions/over", "CT0005 /questions/near/comparer", "CT0005 /questions/who/about/0"], refused.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
        Assert.Equal(1, ledger.Sequence);
    }

    [Fact]
    public void AskAll_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new ClaimLedger().AskAll(null!));
        Assert.Throws<ArgumentNullException>("questions", () => new ClaimLedger().AskAll([Over, null!]));
    }
}
