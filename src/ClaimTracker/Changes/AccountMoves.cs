namespace ClaimTracker;

/// <summary>Finds the speakers who say something else than before on one question.</summary>
/// <remarks>Cost: the claims in force of the speakers who spoke in between.</remarks>
internal sealed class AccountMoves(QuestionTurn turn, ClaimNews news, MessageTemplates templates)
{
    /// <summary>The moves, in no order.</summary>
    public IEnumerable<AccountMoved> Find()
    {
        if (turn.Before is null)
        {
            return [];
        }

        var now = AccountsOf(turn.After.InForce);
        var then = AccountsOf(turn.Before.InForce.Select(AsReadNow).OfType<Claim>());
        return now
            .Where(own => own.Any(account => news.IsNew(account.Claim)) && then.Contains(own.Key))
            .SelectMany(own => MovesOf([.. own], [.. then[own.Key]]));
    }

    // By the number of the speaker.
    private ILookup<int, Account> AccountsOf(IEnumerable<Claim> claims) =>
        claims.Select(claim => Account.Of(claim, turn.After)).OfType<Account>().ToLookup(account => account.Standpoint.Speaker);

    // What the desk pulled or put right was never said as it stood on record.
    private Claim? AsReadNow(Claim claim) =>
        turn.ClaimsAfter.TryGetValue(claim.Number, out var now) && !now.IsWithdrawn ? now : null;

    // Who speaks for several sides has an account for each: the last claim, and those of the same speaker in the sense of 2.5.
    private IEnumerable<AccountMoved> MovesOf(List<Account> now, List<Account> then)
    {
        while (Account.LastOf(now) is { } last)
        {
            var own = then.FindAll(IsOwn);
            now.RemoveAll(IsOwn);
            then.RemoveAll(IsOwn);
            if (Account.LastOf(own) is { } before && news.IsNew(last.Claim) && last.IsAfter(before) && MoveFrom(before, last) is { } move)
            {
                yield return new AccountMoved(move, before.Claim, last.Claim, templates);
            }

            bool IsOwn(Account account) => account.Standpoint.IsSameSpeakerAs(last.Standpoint);
        }
    }

    private AccountMove? MoveFrom(Account before, Account after) => (before.Held, after.Held) switch
    {
        (null, null) => null,
        (_, null) => AccountMove.FellSilent,
        (null, _) => after.Standpoint.Denies ? AccountMove.Denied : AccountMove.Answered,
        var (one, two) when one.Equals(two) => Firmness(before, after),
        _ when AreReportsOfOneStatement(before, after) => null,
        var (one, two) => Direction(one, two) ?? Turn(before, after),
    };

    private bool AreReportsOfOneStatement(Account before, Account after) =>
        turn.After.Comparer.Compare(before.Claim.Row, after.Claim.Row).Relation == Relation.Discrepancy;

    private static AccountMove? Firmness(Account before, Account after) =>
        after.Standpoint.Certainty.CompareTo(before.Standpoint.Certainty) switch
        {
            < 0 => AccountMove.Firmer,
            > 0 => AccountMove.LessFirm,
            _ => null,
        };

    private static AccountMove? Direction(HeldAnswer before, HeldAnswer after)
    {
        if (before is not { IsDenied: false, Answer: ComparedAnswer.Figure one } || after is not { IsDenied: false, Answer: ComparedAnswer.Figure two } || one.Unit != two.Unit)
        {
            return null;
        }

        return (IsBelow(one.Interval, two.Interval), IsBelow(two.Interval, one.Interval)) switch
        {
            (true, _) => AccountMove.Raised,
            (_, true) => AccountMove.Lowered,
            _ => null,
        };
    }

    // Wholly below, or bounded at the same ends, and each of them below: "at least 6" is below "at least 8".
    private static bool IsBelow(QuantityInterval one, QuantityInterval two) =>
        one.IsBelow(two)
        || (one.Lower is null == two.Lower is null && one.Upper is null == two.Upper is null
            && !(one.Lower >= two.Lower) && !(one.Upper >= two.Upper));

    // Two lists of entities can say the same and name others.
    private AccountMove? Turn(Account before, Account after) => turn.After.Comparer.Answers.Relate(before.Held!, after.Held!).Relation switch
    {
        Relation.Same => Firmness(before, after),
        Relation.Refines => AccountMove.Widened,
        Relation.RefinedBy => AccountMove.Narrowed,
        Relation.Contrary or Relation.Contradictory => AccountMove.Replaced,
        _ => AccountMove.Other,
    };
}
