namespace ClaimTracker;

/// <summary>One question at two moments, with its claims by number.</summary>
/// <remarks>Made for questions that something touched in between. Cost: the claims on the question.</remarks>
internal sealed class QuestionTurn
{
    private QuestionTurn(QuestionStanding? before, LedgerRoot rootBefore, QuestionStanding after, LedgerRoot rootAfter)
    {
        Before = before;
        After = after;
        ClaimsBefore = before is null ? [] : ClaimsOf(before, rootBefore);
        ClaimsAfter = ClaimsOf(after, rootAfter);
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

    /// <summary>The questions that something touched in between, in the order in which they were asked.</summary>
    public static IEnumerable<QuestionTurn> Between(LedgerView before, LedgerRoot rootBefore, LedgerView after, LedgerRoot rootAfter)
    {
        for (var number = 0; number < rootAfter.Questions.Count; number++)
        {
            var isNew = number >= rootBefore.Questions.Count;
            if (!isNew && !IsTouched(rootBefore, rootAfter, number))
            {
                continue;
            }

            var id = rootAfter.Questions[number].Id;
            var was = isNew ? null : before.Standing(rootBefore, id);
            var now = after.Standing(rootAfter, id);
            if (!ReferenceEquals(was, now))
            {
                yield return new QuestionTurn(was, rootBefore, now, rootAfter);
            }
        }
    }

    // Views that leave out what was said after the same time are told apart by their versions, like views that leave out nothing.
    private static bool IsTouched(LedgerRoot before, LedgerRoot after, int question) =>
        !LeaveOutTheSame(before.Acts.Said, after.Acts.Said)
        || StandingVersion.Of(before, question) with { Said = null } != StandingVersion.Of(after, question) with { Said = null };

    private static bool LeaveOutTheSame(SaidFilter? one, SaidFilter? other) => (one, other) switch
    {
        (null, null) => true,
        ({ }, { }) => one.LeavesOutTheSameAs(other),
        _ => false,
    };

    // As they read at the moment, whichever standing was at hand.
    private static Dictionary<int, Claim> ClaimsOf(QuestionStanding standing, LedgerRoot root) =>
        standing.Positions.SelectMany(position => position.Claims).Concat(standing.Apart)
            .Select(claim => new Claim(root, claim.Row))
            .ToDictionary(claim => claim.Number);
}
