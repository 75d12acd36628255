namespace ClaimTracker.Tests;

public sealed class ClaimLedgerAskTests
{
    [Fact]
    public void Ask_QuantityWithoutTolerance_HasTheDefaultWrittenIn()
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions { QuantityTolerance = 0.25 });

        var asked = ledger.Ask(Question.Named("n", "How many?").WithQuantity());

        Assert.Equal(new Tolerance(0.25m), asked.Tolerance);
    }

    [Fact]
    public void Ask_QuantityWithTolerance_KeepsIt()
    {
        var asked = new ClaimLedger().Ask(Question.Named("n", "How many?").WithQuantity().Within(Tolerance.Exact));

        Assert.Equal(Tolerance.Exact, asked.Tolerance);
    }

    [Fact]
    public void Ask_Question_CanBeFoundAsAsked()
    {
        var ledger = new ClaimLedger();

        var asked = ledger.Ask(Question.Named("n", "How many?").WithQuantity());

        Assert.Same(asked, ledger.GetQuestion(new QuestionId("n")));
    }

    [Fact]
    public void Ask_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new ClaimLedger().Ask<Question>(null!));

    [Fact]
    public void Ask_TakenId_IsRefused()
    {
        var ledger = Some.Ledger();

        var problems = Refused.Entry(() => ledger.Ask(Question.Named("why", "Why?").WithText()));

        Assert.Equal(["CT0006 /questions/why"], problems);
    }

    [Fact]
    public void Ask_IdOfAnEntity_IsFine()
    {
        var ledger = Some.Ledger();

        ledger.Ask(Question.Named("mayor", "Who is mayor?").WithText());

        Assert.True(ledger.TryGetQuestion(new QuestionId("mayor"), out _));
    }

    [Fact]
    public void Ask_SeveralFaults_TellsAllAndAsksNothing()
    {
        var ledger = Some.Ledger();
        var before = Printed.Everything(ledger);

        var problems = Refused.Entry(() => ledger.Ask(
            Question.Named("why", "Why?").WithText().ComparedBy("map").About(Topic.Named("nothing", "nothing")).AskedOf(Some.Yusov)));

        Assert.Equal(
            ["CT0006 /questions/why", "CT0005 /questions/why/comparer", "CT0005 /questions/why/about/0", "CT0004 /questions/why/parties/0"], problems);
        Assert.Equal(before, Printed.Everything(ledger));
    }
}
