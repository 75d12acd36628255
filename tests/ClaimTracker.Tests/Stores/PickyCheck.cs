namespace ClaimTracker.Tests;

/// <summary>A house check that breaks on one quotation.</summary>
internal sealed class PickyCheck : DraftCheck
{
    public const string Poison = "poison";

    public override IEnumerable<Problem> Check(ClaimDraft draft) => draft.Quote == Poison ? throw new NotSupportedException("The house check broke.") : [];
}
