namespace ClaimTracker.Tests;

public sealed class QuestionRowsTests
{
    [Fact]
    public void Of_NoRows_IsEmpty()
    {
        var rows = new QuestionRows();
        rows.AddQuestion();

        Assert.Empty(rows.Of(0, int.MaxValue).ToArray());
    }

    [Fact]
    public void Of_AnyQuestionAndLimit_AreItsRowsBelowIt() =>
        Gen.Int[0, 3].Array[0, 100].Select(Gen.Int[0, 101]).Sample((questions, limit) =>
        {
            var rows = Filled(questions);
            return Enumerable.Range(0, 4).All(question =>
                rows.Of(question, limit).ToArray().SequenceEqual(Enumerable.Range(0, questions.Length).Where(row => questions[row] == question && row < limit)));
        });

    [Fact]
    public void Of_WhileOneAppends_AreAllBelowTheLimit()
    {
        var rows = Filled([]);
        var count = 0;

        Threads.ReadWhileWriting(
            write: row =>
            {
                rows.Append(row % 2, row);
                Volatile.Write(ref count, row + 1);
            },
            read: () =>
            {
                var limit = Volatile.Read(ref count);
                var seen = rows.Of(1, limit);

                Assert.Equal(limit / 2, seen.Length);
                Assert.True(seen.IsEmpty || (seen[0] == 1 && seen[^1] == (limit / 2 * 2) - 1));
            },
            writes: 50_000);
    }

    private static QuestionRows Filled(int[] questions)
    {
        var rows = new QuestionRows();
        for (var question = 0; question < 4; question++)
        {
            rows.AddQuestion();
        }

        foreach (var (row, question) in questions.Index())
        {
            rows.Append(question, row);
        }

        return rows;
    }
}
