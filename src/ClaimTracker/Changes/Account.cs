namespace ClaimTracker;

/// <summary>What a speaker says on a question with one claim that gives a fact or no answer.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Held">What it holds; null where it gives no answer.</param>
/// <param name="Standpoint">From where it is said.</param>
internal sealed record Account(Claim Claim, HeldAnswer? Held, Standpoint Standpoint)
{
    // Where the answer changes with time, who speaks of last month today does not say how things are now.
    private TimeReach Time => Claim.Question.Timing == Timing.Fixed ? Standpoint.Said : Standpoint.When;

    /// <summary>The account that a claim gives, as a standing reads it; null for opinions and predictions.</summary>
    public static Account? Of(Claim claim, QuestionStanding standing)
    {
        var comparer = standing.Comparer;
        var held = comparer.HeldBy(claim.Row);
        return held is null && !claim.Force.IsNonAnswer() ? null : new Account(claim, held, comparer.StandpointOf(claim.Row));
    }

    /// <summary>Whether it is the later account: by the time it is of, else by when it was recorded, else by the order of entries.</summary>
    public bool IsAfter(Account other)
    {
        var order = TimeReach.Order(Time, other.Time);
        if (order != 0)
        {
            return order > 0;
        }

        var (own, others) = (Claim.Recorded, other.Claim.Recorded);
        return own is not null && others is not null && own != others ? own > others : Claim.Sequence > other.Claim.Sequence;
    }

    /// <summary>The last of some accounts, which are looked at in the order of entries; null when there is none.</summary>
    public static Account? LastOf(IEnumerable<Account> accounts) => accounts.OrderBy(account => account.Claim.Sequence)
        .Aggregate((Account?)null, (last, account) => last is null || account.IsAfter(last) ? account : last);
}
