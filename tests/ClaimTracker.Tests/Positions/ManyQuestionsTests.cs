namespace ClaimTracker.Tests;

/// <summary>Of so many questions that they are shared out to all processors.</summary>
public sealed class ManyQuestionsTests
{
    private const int Questions = 2_500;

    private static readonly ClaimLedger Ledger = Filled();

    [Fact]
    public void Standings_OfVeryManyQuestions_AreInOrderOfIdsAndThoseOfEach()
    {
        var ids = Ledger.Questions.Select(question => question.Id).Order().ToArray();

        Assert.Equal(ids, Ledger.Standings.Select(standing => standing.Question.Id));
        Assert.Equal(ids.Select(id => Ledger.On(id.ToString()).State), Ledger.AsOf(Ledger.Sequence).Standings.Select(standing => standing.State));
    }

    [Fact]
    public void Conflicts_OfVeryManyQuestions_AreThoseOfEachInOrderOfIds()
    {
        var expected = Ledger.Standings.SelectMany(standing => standing.Conflicts).ToArray();

        Assert.Equal(expected, Ledger.Conflicts);
        Assert.Equal(expected, Ledger.AsOf(Ledger.Sequence).Conflicts);
        Assert.Equal(Questions / 2 * 2, expected.Length);
    }

    [Fact]
    public void Conflicts_ReadTwoAtOnce_DoNotDisturbOneAnother()
    {
        var conflicts = Ledger.Conflicts;

        Assert.All(conflicts.Zip(conflicts).Take(600), pair => Assert.Equal(pair.First, pair.Second));
    }

    // Every other question is disputed, by one speaker with two others.
    private static ClaimLedger Filled()
    {
        var ledger = new ClaimLedger(Some.Options());
        ledger.AddAll(Some.Cast);
        for (var question = 0; question < Questions; question++)
        {
            ledger.Ask(Question.Named($"q{question * 7 % Questions}", "How many?").WithQuantity("people"));
        }

        ledger.RecordMany(Enumerable.Range(0, 3 * Questions).Select(row => new ClaimRow(
            (row / Questions) switch { 0 => "mayor", 1 => "union", _ => "witness" },
            $"q{row % Questions}",
            row < Questions && row % 2 == 0 ? "9" : "6")));
        return ledger;
    }
}
