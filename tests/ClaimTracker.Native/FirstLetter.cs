namespace ClaimTracker.Native;

/// <summary>A house comparer.</summary>
internal sealed class FirstLetter() : AnswerComparer("first-letter")
{
    public override AnswerRelation Compare(Answer first, Answer second) =>
        first.ToString()[0] == second.ToString()[0] ? AnswerRelation.Overlapping : AnswerRelation.Exclusive;
}
