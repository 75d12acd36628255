// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

// <shown>
/// <summary>Flight numbers, number plates, file references: "BA 117", "ba-117" and "BA117" are one, all else is another.</summary>
public sealed class CodesAlike() : AnswerComparer("codes")
{
    public override AnswerRelation Compare(Answer first, Answer second) =>
        Plain(first) == Plain(second) ? AnswerRelation.Equal : AnswerRelation.Exclusive;

    private static string Plain(Answer answer) => string.Concat(answer.ToString().Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
// </shown>
