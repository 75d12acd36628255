using System.Globalization;

namespace ClaimTracker.Testing.Tests;

public sealed class ComparerLawsTests
{
    private static readonly Answer[] Lengths = [.. new[] { "1", "2", "10", "30", "200" }.Select(text => new TextAnswer(text))];

    [Fact]
    public void Check_SoundComparers_Hold()
    {
        ComparerLaws.Check(new ComparerOf((_, _) => AnswerRelation.Exclusive), Lengths);
        ComparerLaws.Check(new ComparerOf((_, _) => AnswerRelation.Equal), Lengths);
        ComparerLaws.Check(new ComparerOf((a, b) => a < b ? AnswerRelation.Narrower : AnswerRelation.Broader), Lengths);
        ComparerLaws.Check(new ComparerOf((a, b) => Math.Abs(a - b) < 10 ? AnswerRelation.Overlapping : AnswerRelation.Exclusive), Lengths);
    }

    [Fact]
    public void Check_NotSymmetric_PrintsThePair() => Failing.With(
        """
        The comparer "lengths" breaks a law. Exchanging the answers exchanges narrower and broader, and changes nothing else:
          1 against 2: Narrower
          2 against 1: Exclusive
        """,
        () => ComparerLaws.Check(new ComparerOf((a, b) => a < b ? AnswerRelation.Narrower : AnswerRelation.Exclusive), Lengths));

    [Fact]
    public void Check_NearEnoughIsEqual_PrintsTheThree() => Failing.With(
        """
        The comparer "lengths" breaks a law. Equal answers relate alike to every third:
          1 against 2: Equal
          2 against 10: Equal
          1 against 10: Exclusive
        """,
        () => ComparerLaws.Check(new ComparerOf((a, b) => Math.Abs(a - b) < 9 ? AnswerRelation.Equal : AnswerRelation.Exclusive), Lengths));

    [Fact]
    public void Check_NarrowerDoesNotGoOn_PrintsTheThree() => Failing.With(
        """
        The comparer "lengths" breaks a law. What is narrower than a narrower answer is narrower too:
          1 against 2: Narrower
          2 against 10: Narrower
          1 against 10: Exclusive
        """,
        () => ComparerLaws.Check(
            new ComparerOf((a, b) => Math.Abs(a - b) > 8 ? AnswerRelation.Exclusive : a < b ? AnswerRelation.Narrower : AnswerRelation.Broader), Lengths[..3]));

    [Fact]
    public void Check_NarrowerDoesNotExclude_PrintsTheThree() => Failing.With(
        """
        The comparer "lengths" breaks a law. What is narrower excludes what the broader answer excludes:
          1 against 2: Narrower
          2 against 10: Exclusive
          1 against 10: Overlapping
        """,
        () => ComparerLaws.Check(
            new ComparerOf((a, b) => (Math.Min(a, b), Math.Max(a, b)) switch
            {
                (1, 2) => a < b ? AnswerRelation.Narrower : AnswerRelation.Broader,
                (1, 10) => AnswerRelation.Overlapping,
                _ => AnswerRelation.Exclusive,
            }),
            Lengths[..3]));

    [Fact]
    public void Check_ChangesItsMind_PrintsBoth()
    {
        var asked = 0;

        Failing.With(
            "The comparer \"lengths\" breaks a law. The same two answers relate alike when they are compared again:\n  1 against 2: Overlapping\n  1 against 2: Exclusive",
            () => ComparerLaws.Check(new ComparerOf((_, _) => asked++ < 2 ? AnswerRelation.Overlapping : AnswerRelation.Exclusive), Lengths[..2]));
    }

    [Fact]
    public void Check_NoneOfTheFive_PrintsIt() => Failing.With(
        "The comparer \"lengths\" breaks a law. Each result is one of the five relations:\n  1 against 2: 17",
        () => ComparerLaws.Check(new ComparerOf((_, _) => (AnswerRelation)17), Lengths));

    [Fact]
    public void Check_TooFewOrUnseenOrRepeatedAnswers_SaysSo()
    {
        var comparer = new ComparerOf((_, _) => AnswerRelation.Exclusive);

        Assert.Throws<ArgumentNullException>("comparer", () => ComparerLaws.Check((AnswerComparer)null!, Lengths));
        Assert.Throws<ArgumentException>("answers", () => ComparerLaws.Check(comparer));
        Assert.Throws<ArgumentException>("answers", () => ComparerLaws.Check(comparer, Lengths[0]));
        Assert.Throws<ArgumentException>("answers", () => ComparerLaws.Check(comparer, Lengths[0], Answer.None));
        Assert.Throws<ArgumentException>("answers", () => ComparerLaws.Check(comparer, Lengths[0], Answer.NotKnown));
        Assert.Throws<ArgumentException>("answers", () => ComparerLaws.Check(comparer, Lengths[0], null!));
        Assert.Throws<ArgumentException>("answers", () => ComparerLaws.Check(comparer, Lengths[0], new TextAnswer("1")));
    }

    [Fact]
    public void Check_ComparerOfEntities_KeepsToTheSameLaws()
    {
        Entity[] places = [Place.Named("mill", "the old mill"), Place.Named("quarry", "the quarry"), Topic.Named("moon", "the moon")];

        ComparerLaws.Check(new ComparerOfNames((a, b) => a.Length == b.Length ? AnswerRelation.Overlapping : AnswerRelation.Exclusive), places);
        Failing.With(
            "The comparer \"names\" breaks a law. Exchanging the answers exchanges narrower and broader, and changes nothing else:\n  ",
            () => ComparerLaws.Check(new ComparerOfNames((a, b) => a.Length > b.Length ? AnswerRelation.Narrower : AnswerRelation.Exclusive), places));
        Assert.Throws<ArgumentNullException>("comparer", () => ComparerLaws.Check((EntityComparer)null!, places));
        Assert.Throws<ArgumentException>("entities", () => ComparerLaws.Check(new ComparerOfNames((_, _) => AnswerRelation.Equal), places[0], places[0]));
    }

    private sealed class ComparerOfNames(Func<string, string, AnswerRelation> compare) : EntityComparer("names")
    {
        public override AnswerRelation Compare(Entity first, Entity second) => compare(first.Name, second.Name);
    }

    private sealed class ComparerOf(Func<int, int, AnswerRelation> compare) : AnswerComparer("lengths")
    {
        public override AnswerRelation Compare(Answer first, Answer second) => compare(Read(first), Read(second));

        private static int Read(Answer answer) => int.Parse(answer.ToString(), CultureInfo.InvariantCulture);
    }
}
