namespace ClaimTracker.Tests;

public sealed class QuestionTableTests
{
    private static readonly QuestionTable Table = QuestionTable.CreateEmpty().With(new Cell<Question>(Some.Why)).With(new Cell<Question>(Some.Harmed));

    [Fact]
    public void With_Questions_KeepsTheirOrder()
    {
        Assert.Equal([Some.Why, Some.Harmed], Table.All);
        Assert.Equal((2, 0), (Table.Count, QuestionTable.CreateEmpty().Count));
        Assert.Same(Some.Harmed, Table[1]);
    }

    [Fact]
    public void TryFind_KnownId_GivesTheQuestionAndItsNumber()
    {
        Assert.True(Table.TryFind(Some.Harmed.Id, out int number));
        Assert.True(Table.TryFind(Some.Harmed.Id, out Question? question));
        Assert.Equal((1, Some.Harmed), (number, question));
    }

    [Fact]
    public void TryFind_UnknownId_IsFalse()
    {
        Assert.False(Table.TryFind(Some.Toll.Id, out int _));
        Assert.False(Table.TryFind(Some.Toll.Id, out Question? question));
        Assert.Null(question);
    }

    [Fact]
    public void With_AndChanged_LeaveEarlierVersionsAsTheyWere()
    {
        var one = QuestionTable.CreateEmpty().With(new Cell<Question>(Some.Why));
        var renamed = Question.Named("why", "Why then?").WithText();
        var two = one.With(new Cell<Question>(Some.Harmed));
        var changed = two.Changed(new Cell<Question>(renamed));
        var three = changed.With(new Cell<Question>(Some.Toll));

        Assert.Equal([Some.Why.Text], one.All.Select(question => question.Text));
        Assert.False(one.TryFind(Some.Harmed.Id, out int _));
        Assert.Equal([Some.Why.Text, Some.Harmed.Text], two.All.Select(question => question.Text));
        Assert.Equal(["Why then?", Some.Harmed.Text, Some.Toll.Text], three.All.Select(question => question.Text));
        Assert.Throws<InvalidOperationException>(() => one.With(new Cell<Question>(Some.Price)));
    }

    [Fact]
    public void Scope_BatchAndTable_AreBothFound()
    {
        var batch = Question.Named("why", "Why then?").WithText();
        var scope = new QuestionScope([batch, Some.Toll, Question.Named("toll", "Again?").WithText()], Table);

        Assert.Same(batch, scope.Find(Some.Why.Id));
        Assert.Same(Some.Toll, scope.Find(Some.Toll.Id));
        Assert.Same(Some.Harmed, scope.Find(Some.Harmed.Id));
        Assert.Null(scope.Find(Some.Price.Id));
    }

    [Theory]
    [InlineData("tol", "toll")]
    [InlineData("harmd", "harmed")]
    public void Unknown_NearlyAnId_SuggestsIt(string written, string suggested)
    {
        var problem = new QuestionScope([Some.Toll], Table).Unknown(QuestionId.Unchecked(written), "/claims/0/question");

        Assert.Equal(suggested, problem.Suggestion);
        Assert.Equal("/claims/0/question", problem.Path);
    }
}
