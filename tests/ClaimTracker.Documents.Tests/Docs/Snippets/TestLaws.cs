// <shown>
using ClaimTracker;
using ClaimTracker.Testing;
// </shown>

namespace Snippets;

// <shown>
/// <summary>The longer text tells more. Wrong: the shorter one does not tell less.</summary>
public sealed class LongerTellsMore() : AnswerComparer("longer")
{
    public override AnswerRelation Compare(Answer first, Answer second) =>
        first.ToString().Length > second.ToString().Length ? AnswerRelation.Narrower : AnswerRelation.Overlapping;
}
// </shown>

internal static class TestLaws
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger();
        var insider = ledger.Add(Speaker.Anonymous("insider", "a person close to the board"));
        var sale = ledger.Ask(Question.Named("sale", "Will the plant be sold?").YesOrNo());
        ledger.Record(Claim.By(insider).That(sale).IsYes());

        RuleLaws.Check(new AnonymousOnlyRule(), ledger);
        ComparerLaws.Check(
            new DistanceOnAMap(kilometres: 3),
            Place.Named("mill", "the old mill").At(50.612, 36.571), Place.Named("quarry", "the quarry").At(50.601, 36.590), Place.Named("somewhere", "somewhere"));

        try
        {
            ComparerLaws.Check(new LongerTellsMore(), new TextAnswer("a fire"), new TextAnswer("a fire in the kitchen"));
        }
        catch (ExpectationException exception)
        {
            Console.WriteLine(exception.Message);
        }
        // </shown>
    }
}
