namespace ClaimTracker.Tests;

/// <summary>A house rule: finds positions that rest on anonymous sources alone.</summary>
internal sealed class AnonymousOnlyRule() : LedgerRule(new("CT9001", "Position rests on anonymous sources alone", FindingSeverity.Warning))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        from standing in view.Standings
        from position in standing.Positions
        where position.Claims.All(claim => claim.Speaker.IsAnonymous)
        select Found(position, $"Only anonymous sources say {position.Answer}.");
}

/// <summary>A rule of any id that finds one thing about all claims.</summary>
internal sealed class AllClaimsRule(string id) : LedgerRule(new(id, "All claims"))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) => [Found(view.Claims, "These are all.")];
}

/// <summary>A house check: every claim has a quotation.</summary>
internal sealed class QuoteCheck : DraftCheck
{
    public override IEnumerable<Problem> Check(ClaimDraft draft) =>
        draft.Quote is null ? [new Problem("house", "/quote", "We quote, always.")] : [];
}

/// <summary>A house check that cannot cope.</summary>
internal sealed class ThrowingCheck : DraftCheck
{
    public override IEnumerable<Problem> Check(ClaimDraft draft) => throw new NotSupportedException("The house check broke.");
}

/// <summary>Compares texts by how they begin: the longer one that begins like the other is narrower.</summary>
internal sealed class PrefixComparer() : AnswerComparer("prefix")
{
    public override AnswerRelation Compare(Answer first, Answer second)
    {
        var (one, two) = (first.ToString(), second.ToString());
        return one == two ? AnswerRelation.Equal
            : one.StartsWith(two, StringComparison.Ordinal) ? AnswerRelation.Narrower
            : two.StartsWith(one, StringComparison.Ordinal) ? AnswerRelation.Broader
            : one[0] == two[0] ? AnswerRelation.Overlapping
            : AnswerRelation.Exclusive;
    }
}

/// <summary>A comparer that breaks on one text.</summary>
internal sealed class BrittleComparer() : AnswerComparer("brittle")
{
    public const string Poison = "poison";

    public override AnswerRelation Compare(Answer first, Answer second) =>
        first.ToString() == Poison || second.ToString() == Poison ? throw new NotSupportedException("The comparer broke.") : AnswerRelation.Exclusive;
}
