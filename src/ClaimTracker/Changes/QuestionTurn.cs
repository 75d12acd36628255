namespace ClaimTracker;

/// <summary>One question at two moments, with its claims by number.</summary>
/// <remarks>Made for questions that something touched in between. Cost: the claims on the question.</remarks>
internal sealed class QuestionTurn
{
    public QuestionTurn(QuestionStanding? before, QuestionStanding after)
    {
        Before = before;
        After = after;
        ClaimsBefore = before is null ? [] : ClaimsOf(before);
        ClaimsAfter = ClaimsOf(after);
    }

    /// <summary>Where it stood; null when it is new.</summary>
    public QuestionStanding? Before { get; }

    /// <summary>Where it stands now.</summary>
    public QuestionStanding After { get; }

    public Question Question => After.Question;

    /// <summary>All claims on it before, as they read then.</summary>
    public Dictionary<int, Claim> ClaimsBefore { get; }

    /// <summary>All claims on it now.</summary>
    public Dictionary<int, Claim> ClaimsAfter { get; }

    /// <summary>The questions that are not known to stand as they did, in order of ids.</summary>
    /// <remarks>
    /// A question that nothing touched is told by its version alone; one that may have been touched by a changed entity, by its
    /// standings, which are the same object when they were not made anew.
    /// </remarks>
    public static IEnumerable<QuestionTurn> Between(LedgerView before, LedgerRoot rootBefore, LedgerView after, LedgerRoot rootAfter)
    {
        for (var number = 0; number < rootAfter.Questions.Count; number++)
        {
            if (!IsTouched(rootBefore, rootAfter, number))
            {
                continue;
            }

            var id = rootAfter.Questions[number].Id;
            var was = number < rootBefore.Questions.Count ? before.Standing(rootBefore, id) : null;
            var now = after.Standing(rootAfter, id);
            if (!ReferenceEquals(was, now))
            {
                yield return new QuestionTurn(was, now);
            }
        }
    }

    private static bool IsTouched(LedgerRoot before, LedgerRoot after, int question) =>
        question >= before.Questions.Count
        || !ReferenceEquals(before.Questions[question], after.Questions[question])
        || !ReferenceEquals(before.Entities, after.Entities)
        || before.Acts.VersionOf(question) != after.Acts.VersionOf(question)
        || before.Columns.LatestOf(question, before.Rows) != after.Columns.LatestOf(question, after.Rows);

    private static Dictionary<int, Claim> ClaimsOf(QuestionStanding standing) =>
        standing.Positions.SelectMany(position => position.Claims).Concat(standing.Apart).ToDictionary(claim => claim.Number);
}
