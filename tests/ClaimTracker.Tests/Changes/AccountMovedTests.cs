using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

public sealed class AccountMovedTests
{
    [Theory]
    [InlineData("0", "6", AccountMove.Raised)]
    [InlineData("6", "0", AccountMove.Lowered)]
    [InlineData("6", "at least 8", AccountMove.Raised)]
    [InlineData("at least 6", "4", AccountMove.Lowered)]
    [InlineData("at least 6", "at least 8", AccountMove.Raised)]
    [InlineData("at most 8", "at most 6", AccountMove.Lowered)]
    [InlineData("about 40", "about 42", AccountMove.Raised)]
    [InlineData("40..60", "45..65", AccountMove.Raised)]
    [InlineData("6", "at least 6", AccountMove.Widened)]
    [InlineData("at least 6", "8", AccountMove.Narrowed)]
    [InlineData("40..60", "45..60", AccountMove.Narrowed)]
    [InlineData("at least 6", "at most 8", AccountMove.Other)]
    [InlineData("6", "6 km", AccountMove.Other)]
    public void Move_Figures_TellsTheDirection(string before, string after, AccountMove move) =>
        Assert.Equal(move, News.Move(Toll(before), Toll(after)).Move);

    [Fact]
    public void Move_FromNoneToSome_IsRaised() =>
        Assert.Equal(AccountMove.Raised, News.Move(Claim.By(Some.Mayor).That(Some.Toll).IsNone(), Toll("6")).Move);

    [Fact]
    public void Move_DeniedFigures_HaveNoDirection() =>
        Assert.Equal(AccountMove.Other, News.Move(Claim.By(Some.Mayor).That(Some.Harmed).IsNot(6), Claim.By(Some.Mayor).That(Some.Harmed).IsNot(8)).Move);

    [Fact]
    public void Move_FromNoCommentToDenial_IsDenied() =>
        Assert.Equal(AccountMove.Denied, News.Move(Crossed().DeclinedToComment(), Crossed().IsNot(YesNoAnswer.Yes)).Move);

    [Fact]
    public void Move_FromNoCommentToAnAnswer_IsAnswered() =>
        Assert.Equal(AccountMove.Answered, News.Move(Crossed().CouldNotBeReached(), Crossed().IsNo()).Move);

    [Fact]
    public void Move_FromAnAnswerToNoComment_FellSilent() =>
        Assert.Equal(AccountMove.FellSilent, News.Move(Crossed().IsYes(), Crossed().DeclinedToComment()).Move);

    [Fact]
    public void Move_FromYesToNo_IsReplaced() => Assert.Equal(AccountMove.Replaced, News.Move(Crossed().IsYes(), Crossed().IsNo()).Move);

    [Fact]
    public void Move_ToAnAnswerWithinTheOther_IsNarrowed() =>
        Assert.Equal(AccountMove.Narrowed, News.Move(Staffed(Some.Citizens), Staffed(Some.Legion)).Move);

    [Fact]
    public void Move_ToAWiderAnswer_IsWidened() => Assert.Equal(AccountMove.Widened, News.Move(Staffed(Some.Legion), Staffed(Some.Citizens)).Move);

    [Fact]
    public void Move_OtherText_IsOther() =>
        Assert.Equal(AccountMove.Other, News.Move(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Mayor).That(Some.Why).Is("a drone")).Move);

    [Fact]
    public void Move_FromDoubtToDenial_IsFirmer() =>
        Assert.Equal(AccountMove.Firmer, News.Move(Claim.By(Some.Mayor).That(Some.Harmed).Doubts(6), Claim.By(Some.Mayor).That(Some.Harmed).IsNot(6)).Move);

    [Fact]
    public void Move_ToAHedge_IsLessFirm() =>
        Assert.Equal(AccountMove.LessFirm, News.Move(Toll("6"), Toll("6").WithCertainty(Certainty.Possible)).Move);

    [Fact]
    public void Changes_TheSameAnswerAgain_TellNoMove() => NoMove(News.Of(Toll("6"), Toll("6.0")));

    [Fact]
    public void Changes_OtherKindOfSilence_TellNoMove() => NoMove(News.Of(Crossed().DeclinedToComment(), Crossed().DidNotRespond()));

    [Fact]
    public void Changes_FirstWords_TellNoMove() => NoMove(News.Of([Toll("6")]));

    [Fact]
    public void Changes_OtherSpeakerOfTheSameSide_TellNoMove() =>
        NoMove(News.Of(Claim.By(Some.Ministry).That(Some.Harmed).Is(6), Claim.By(Some.Spokesman).That(Some.Harmed).Is(8)));

    [Fact]
    public void Changes_OpinionAfterAFact_TellNoMove() => NoMove(News.Of(Toll("6"), Toll("8").AsOpinion()));

    [Fact]
    public void Changes_OlderWordsRecordedLate_TellNoMove() => NoMove(News.Of(Toll("6").SaidOn(2024, 5, 3), Toll("2").SaidOn(2024, 5, 1)));

    [Fact]
    public void Changes_TwoReportsOfOneStatement_TellNoMove() =>
        NoMove(News.Of(Harmed(6).SaidOn(2024, 5, 1).ReportedBy(Some.Cnn), Harmed(8).SaidOn(2024, 5, 1).ReportedBy(Some.Gazette)));

    [Fact]
    public void Changes_SaidLaterOfAnEarlierTime_TellNoMove() =>
        NoMove(News.Of(Toll("6").SaidOn(2024, 5, 1), Toll("2").SaidOn(2024, 5, 3).HoldsOn(2024, 4, 1)));

    [Fact]
    public void Changes_SaidLaterOfAnEarlierTimeWhereTheAnswerIsFixed_TellTheMove() =>
        Assert.Equal(AccountMove.Lowered, News.Move(Harmed(6).SaidOn(2024, 5, 1), Harmed(2).SaidOn(2024, 5, 3).HoldsOn(2024, 4, 1)).Move);

    [Fact]
    public void Changes_ThereAndBack_TellNoMove() =>
        NoMove(News.Of(Some.Ledger(Harmed(6)), ledger =>
        {
            ledger.Record(Harmed(8));
            ledger.Record(Harmed(6));
        }));

    [Fact]
    public void Changes_SeveralSteps_TellFromTheFirstToTheLast()
    {
        var changes = News.Of(Some.Ledger(Toll("0").SaidOn(2024, 5, 1)), ledger =>
        {
            ledger.Record(Toll("3").SaidOn(2024, 5, 2));
            ledger.Record(Toll("6").SaidOn(2024, 5, 3));
        });

        Assert.Equal("Mayor Oyelaran raised the figure from 0 to 6 people", Assert.Single(changes.Changes.OfType<AccountMoved>()).Clause);
    }

    [Fact]
    public void Changes_AmendedRecord_TellNoMove() =>
        NoMove(News.Of(Some.Ledger(Harmed(6)), ledger => ledger.Amend(Some.Claim(ledger, "c1"), Harmed(8))));

    [Fact]
    public void Changes_EarlierClaimPulledByTheDesk_TellNoMove() =>
        NoMove(News.Of(Some.Ledger(Harmed(6)), ledger =>
        {
            ledger.Withdraw(Some.Claim(ledger, "c1"));
            ledger.Record(Harmed(8));
        }));

    [Fact]
    public void Changes_LaterClaimPulledByTheDesk_TellNoMoveBack() =>
        NoMove(News.Of(
            Some.Ledger(Toll("6").SaidOn(2024, 5, 1), Toll("8").SaidOn(2024, 5, 3)), ledger => ledger.Withdraw(Some.Claim(ledger, "c2"))));

    [Fact]
    public void Before_AmendedInBetween_ReadsAsItDoesNow()
    {
        var changes = News.Of(Some.Ledger(Harmed(6)), ledger =>
        {
            ledger.Amend(Some.Claim(ledger, "c1"), Harmed(7));
            ledger.Record(Harmed(8));
        });

        Assert.Equal("Mayor Oyelaran raised the figure from 7 to 8 people", Assert.Single(changes.Changes.OfType<AccountMoved>()).Clause);
    }

    [Fact]
    public void Changes_SpeakerForTwoSides_HasAnAccountForEach()
    {
        var changes = News.Of(
            Some.Ledger(
                Claim.By(Some.Turncoat).That(Some.Harmed).Is(6).OnBehalfOf(Some.Russia),
                Claim.By(Some.Turncoat).That(Some.Harmed).Is(2).OnBehalfOf(Some.Ukraine)),
            ledger => ledger.Record(Claim.By(Some.Turncoat).That(Some.Harmed).Is(8).OnBehalfOf(Some.Russia)));

        Assert.Equal("Pavel Orlov (on behalf of Russia) raised the figure from 6 to 8 people", Assert.Single(changes.Changes.OfType<AccountMoved>()).Clause);
    }

    [Fact]
    public void Changes_DayAndHour_AreOrderedByWhenTheyWereRecorded()
    {
        var clock = new FakeTimeProvider(Some.Noon);
        var ledger = Some.Ledger(News.OptionsWith(clock), Harmed(6).SaidOn(2024, 5, 3));
        clock.Advance(TimeSpan.FromMinutes(5));

        var changes = News.Of(ledger, late => late.Record(Harmed(8).SaidOn(Some.Time("2024-05"))));

        Assert.Equal(AccountMove.Raised, Assert.Single(changes.Changes.OfType<AccountMoved>()).Move);
    }

    private static void NoMove(LedgerChanges changes) => Assert.Empty(changes.Changes.OfType<AccountMoved>());

    private static ClaimDraft Toll(string figure) => Claim.By(Some.Mayor).That(Some.Toll).Is(Quantity.Parse(figure));

    private static ClaimDraft Harmed(int figure) => Claim.By(Some.Mayor).That(Some.Harmed).Is(figure);

    private static ClaimDraft Staffed(Entity answer) => Claim.By(Some.Mayor).That(Some.Staffed).Is(EntityAnswer.Of(answer));

    private static ClaimOnYesNo Crossed() => Claim.By(Some.Ukraine).That(Some.Crossed);
}
