namespace ClaimTracker.Tests;

/// <summary>Positions that gained or lost support, and questions that stand otherwise.</summary>
public sealed class PositionChangeTests
{
    [Fact]
    public void Changes_FirstClaim_MakesANewPosition()
    {
        var gained = Assert.Single(News.Of([Harmed(Some.Mayor, "6")]).Changes.OfType<PositionGained>());

        Assert.True(gained.IsNew);
        Assert.Null(gained.Before);
        Assert.Equal("c1", Printed.Ids(gained.Claims));
    }

    [Fact]
    public void Changes_TheSameWrittenOtherwise_GainsForTheSamePosition()
    {
        var gained = Assert.Single(News.Of(Harmed(Some.Mayor, "6"), Harmed(Some.Union, "6.0")).Changes.OfType<PositionGained>());

        Assert.False(gained.IsNew);
        Assert.Equal(("c2", "c1", "c1,c2"), (Printed.Ids(gained.Claims), Printed.Ids(gained.Before!.InForce), Printed.Ids(gained.After.InForce)));
    }

    [Fact]
    public void Changes_LastClaimRetracted_EndsThePosition()
    {
        var lost = Assert.Single(News.Of(Some.Ledger(Harmed(Some.Mayor, "6")), ledger => ledger.Retract(Some.Claim(ledger, "c1"))).Changes.OfType<PositionLost>());

        Assert.True(lost.IsOver);
        Assert.Equal(("c1", 0), (Printed.Ids(lost.Claims), lost.After!.Mentions));
    }

    [Fact]
    public void Changes_OneOfTwoRetracted_LeavesThePosition()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, "6"), Harmed(Some.Union, "6"));

        Assert.False(Assert.Single(News.Of(ledger, later => later.Retract(Some.Claim(later, "c1"))).Changes.OfType<PositionLost>()).IsOver);
    }

    [Fact]
    public void Changes_AmendedAnswer_MovesTheClaimFromOnePositionToAnother()
    {
        var changes = News.Of(Some.Ledger(Harmed(Some.Mayor, "6")), ledger => ledger.Amend(Some.Claim(ledger, "c1"), Harmed(Some.Mayor, "8")));

        var lost = Assert.Single(changes.Changes.OfType<PositionLost>());
        Assert.Null(lost.After);
        Assert.Equal("6", lost.Claims[0].Answer!.ToString());
        Assert.Equal("8", Assert.Single(changes.Changes.OfType<PositionGained>()).After.Answer.ToString());
    }

    [Fact]
    public void Changes_OlderWordsRecordedLate_GainNothing()
    {
        var changes = News.Of(
            Claim.By(Some.Mayor).That(Some.Toll).Is(6).SaidOn(2024, 5, 3), Claim.By(Some.Mayor).That(Some.Toll).Is(2).SaidOn(2024, 5, 1));

        Assert.DoesNotContain(changes.Changes, change => change is PositionGained or PositionLost);
        Assert.Single(changes.Changes.OfType<ClaimAdded>());
    }

    [Fact]
    public void Changes_CorrectorWithdrawn_BringsThePositionBack()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, "6"), Harmed(Some.Mayor, "8"));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        var gained = Assert.Single(News.Of(ledger, later => later.Withdraw(Some.Claim(later, "c2"))).Changes.OfType<PositionGained>());

        Assert.True(gained.IsNew);
        Assert.Equal("c1", Printed.Ids(gained.Claims));
    }

    [Fact]
    public void Changes_NonAnswer_TouchesNoPosition() =>
        Assert.IsType<ClaimAdded>(Assert.Single(News.Of([Claim.By(Some.Mayor).That(Some.Harmed).DeclinedToComment()]).Changes));

    [Fact]
    public void Changes_FirstClaim_ChangesTheState()
    {
        var changed = Assert.Single(News.Of([Harmed(Some.Mayor, "6")]).Changes.OfType<StateChanged>());

        Assert.Equal((QuestionState.Unanswered, QuestionState.OneSided), (changed.Before, changed.After));
    }

    [Fact]
    public void Changes_NewQuestion_HasNoStateBefore()
    {
        var changes = News.Of(Some.Ledger(), ledger => ledger.Ask(Question.Named("new", "Is it new?").YesOrNo()));

        var changed = Assert.IsType<StateChanged>(Assert.Single(changes.Changes));
        Assert.Equal((null, QuestionState.Unanswered), (changed.Before, changed.After));
        Assert.Equal("New question: Is it new? Unanswered.", changed.Sentence);
    }

    [Fact]
    public void Changes_NewQuestionWithAClaim_TellsBothAndNoMove()
    {
        var changes = News.Of(Some.Ledger(), ledger => ledger.Record(Claim.By(Some.Mayor).That(ledger.Ask(Question.Named("new", "Is it new?").YesOrNo())).IsYes()));

        Assert.Equal([typeof(ClaimAdded), typeof(PositionGained), typeof(StateChanged)], changes.Changes.Select(change => change.GetType()));
    }

    private static ClaimDraft Harmed(Speaker speaker, string figure) => Claim.By(speaker).That(Some.Harmed).Is(Quantity.Parse(figure));
}
