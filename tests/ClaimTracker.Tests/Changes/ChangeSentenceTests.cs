using System.Collections.Immutable;

namespace ClaimTracker.Tests;

/// <summary>One sentence for every kind of change and of step in a history: read, then accepted.</summary>
public sealed class ChangeSentenceTests
{
    private static readonly ClaimOnQuantity Mayor = Claim.By(Some.Mayor).That(Some.Harmed);
    private static readonly ClaimOnYesNo Kyiv = Claim.By(Some.Ukraine).That(Some.Crossed);

    private static readonly (ClaimDraft Before, ClaimDraft After)[] Moves =
    [
        (Mayor.Is(0), Mayor.Is(6)),
        (Mayor.Is(6), Mayor.IsNone()),
        (Mayor.Is(6), Mayor.IsAtLeast(8)),
        (Mayor.Is(Quantity.Parse("6 people")), Mayor.Is(8)),
        (Mayor.Is(6), Mayor.Admits(8)),
        (Mayor.Is(6), Mayor.Is(8).WithCertainty(Certainty.Probable)),
        (Mayor.Is(6).OnBehalfOf(Some.Union), Mayor.Is(8).OnBehalfOf(Some.Union)),
        (Mayor.DeclinedToComment(), Mayor.Confirms(6)),
        (Mayor.CouldNotBeReached(), Mayor.IsNot(6)),
        (Mayor.DidNotRespond(), Mayor.Doubts(6)),
        (Mayor.Is(6), Mayor.DeclinedToComment()),
        (Mayor.IsAtLeast(5), Mayor.Is(6)),
        (Mayor.Is(6), Mayor.IsAbout(6)),
        (Mayor.Is(6), Mayor.IsNot(6)),
        (Mayor.Doubts(6), Mayor.IsNot(6)),
        (Mayor.Is(6), Mayor.Is(6).WithCertainty(Certainty.Possible)),
        (Mayor.IsNot(6), Mayor.IsNot(6).WithCertainty(Certainty.Probable)),
        (Mayor.IsNotKnown(), Mayor.Is(6)),
        (Kyiv.DeclinedToComment(), Kyiv.IsNot(YesNoAnswer.Yes)),
        (Kyiv.DeclinedToComment(), Kyiv.Doubts(YesNoAnswer.Yes)),
        (Kyiv.DeclinedToComment(), Kyiv.Confirms(YesNoAnswer.Yes)),
        (Kyiv.IsNo(), Kyiv.Admits(YesNoAnswer.Yes)),
        (Kyiv.IsYes(), Kyiv.IsNo()),
        (Kyiv.IsNo(), Kyiv.IsNot(YesNoAnswer.No)),
        (Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Mayor).That(Some.Why).Is("a drone")),
    ];

    [Fact]
    public void Sentence_OfEveryMove_IsTheApprovedOne()
    {
        var moves = Moves.Select(pair => News.Move(pair.Before, pair.After)).ToList();

        Assert.Equal(Enum.GetValues<AccountMove>(), moves.Select(move => move.Move).Distinct().Order());
        Approved.Text("AccountMoves", string.Join('\n', moves.Select(move => $"{move.Move}: {move.Sentence}")));
    }

    [Fact]
    public void Sentence_OfEveryOtherChange_IsTheApprovedOne()
    {
        var told = new[]
        {
            News.Of([Mayor.Is(6).SaidOn(2024, 5, 3)]),
            News.Of(Mayor.Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(6)),
            News.Of(Mayor.Is(6), Mayor.Is(6)),
            News.Of([Mayor.IsNot(6)]),
            News.Of(Mayor.Is(6).SaidOn(2024, 5, 1), Mayor.Is(8).SaidOn(2024, 5, 3)),
            News.Of(Mayor.Is(6).SaidOn(2024, 5, 1).ReportedBy(Some.Cnn), Mayor.Is(8).SaidOn(2024, 5, 1).ReportedBy(Some.Gazette)),
            News.Of(
                Claim.By(Some.Russia).That(Some.Toll).Is(6).SaidOn(2024, 5, 1), Claim.By(Some.Ukraine).That(Some.Toll).Is(8).SaidOn(2024, 5, 3)),
            News.Of(
                Claim.By(Some.Russia).That(Some.Toll).Is(6).SaidOn(2024, 5, 1), Claim.By(Some.Russia).That(Some.Toll).Is(8).SaidOn(2024, 5, 3)),
            News.Of(Rivals(), ledger => ledger.Retract(Some.Claim(ledger, "c1"))),
            News.Of(Rivals(), ledger => ledger.Withdraw(Some.Claim(ledger, "c1"))),
            News.Of(Rivals(), ledger => ledger.Amend(Some.Claim(ledger, "c1"), Mayor.Is(6).WithCertainty(Certainty.Probable))),
            News.Of(Rivals(), ledger => ledger.Amend(Some.Claim(ledger, "c1"), Claim.By(Some.Mayor).That(Some.Toll).Is(6))),
            News.Of(Some.Ledger(Mayor.Is(6), Mayor.Is(8)), ledger => ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"))),
            News.Of(Some.Ledger(Mayor.Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(6)), ledger => ledger.Retract(Some.Claim(ledger, "c1"))),
            News.Of(Some.Ledger(Mayor.Is(6), Mayor.Is(6)), ledger => ledger.Retract(Some.Claim(ledger, "c1"))),
            News.Of(
                Some.Ledger(Claim.By(Some.Union).That(Some.Harmed).Is(8), Claim.By(Some.Russia).That(Some.Harmed).Is(6)),
                ledger => ledger.Amend(Some.Claim(ledger, "c1"), Claim.By(Some.Ministry).That(Some.Harmed).Is(8))),
            News.Of(Some.Ledger(), ledger => ledger.Ask(Question.Named("new", "Is it new?").YesOrNo())),
        };

        Approved.Text("Changes", string.Join("\n\n", told.Select(News.Printed)));
    }

    [Fact]
    public void Sentence_OfEveryFindingThatBeginsAndEnds_IsTheApprovedOne()
    {
        var russia = Claim.By(Some.Russia).That(Some.Toll);
        (ClaimDraft First, ClaimDraft Second)[] pairs =
        [
            (Mayor.Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8)),
            (Mayor.Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8).WithCertainty(Certainty.Probable)),
            (Mayor.Is(6).SaidOn(2024, 5, 1), Mayor.Is(8).SaidOn(2024, 5, 3)),
            (Mayor.Is(6).SaidOn(2024, 5, 1).ReportedBy(Some.Cnn), Mayor.Is(8).SaidOn(2024, 5, 1).ReportedBy(Some.Gazette)),
            (russia.Is(6).SaidOn(2024, 5, 1), Claim.By(Some.Ukraine).That(Some.Toll).Is(8).SaidOn(2024, 5, 3)),
            (russia.Is(6).SaidOn(2024, 5, 1), russia.Is(8).SaidOn(2024, 5, 3)),
        ];

        var told =
            from pair in pairs
            let ledger = Some.Ledger(pair.First)
            let began = News.Of(ledger, later => later.Record(pair.Second.Identified("c2")))
            let ended = News.Of(ledger, later => later.Retract(Some.Claim(later, "c2")))
            from change in began.Changes.Concat(ended.Changes)
            where change is FindingBegan or FindingEnded
            select change.Sentence;

        Approved.Text("FindingChanges", string.Join('\n', told));
    }

    [Fact]
    public void Sentence_OfEveryStep_IsTheApprovedOne()
    {
        var toll = Claim.By(Some.Mayor).That(Some.Toll);
        var steps = new[]
        {
            Steps(Some.Harmed, Mayor.Is(6).SaidOn(2024, 5, 1), Mayor.Is(6), Mayor.IsAtLeast(5), Mayor.Is(Quantity.AtMost(7)), Mayor.Is(6), Mayor.Is(Quantity.Parse("6 km")), Mayor.DeclinedToComment()),
            Steps(Some.Harmed, Mayor.Is(6).SaidOn(2024, 5, 1), Mayor.Is(8).SaidOn(2024, 5, 3), Mayor.Is(9), Mayor.Is(10).AsOpinion(), Mayor.Is(10).AsPrediction()),
            Steps(Some.Harmed, Mayor.Is(6).SaidOn(2024, 5, 1).ReportedBy(Some.Cnn), Mayor.Is(8).SaidOn(2024, 5, 1).ReportedBy(Some.Gazette)),
            Steps(Some.Toll, toll.Is(6).SaidOn(2024, 5, 1), toll.Is(8).SaidOn(2024, 5, 3)),
            Steps(
                Some.Toll,
                toll.Is(6).SaidOn(2024, 5, 1).OnBehalfOf(Some.Union),
                toll.Is(8).SaidOn(2024, 5, 3).OnBehalfOf(Some.Russia),
                toll.Is(9).SaidOn(2024, 5, 4).HoldsOn(2024, 5, 1).OnBehalfOf(Some.Russia)),
            Steps(
                Some.Blocked,
                Claim.By(Some.Mayor).That(Some.Blocked).IsYes().SaidOn(2024, 5, 1).HoldsOn(2024, 5, 1),
                Claim.By(Some.Mayor).That(Some.Blocked).IsNo().SaidOn(2024, 5, 3).HoldsOn(2024, 4, 1)),
            Corrections(("c1", "c2")),
            Corrections(("c2", "c1")),
        }.SelectMany(history => history).ToList();

        Assert.Equal(Enum.GetValues<PositionStepKind>(), steps.Select(step => step.Kind).Distinct().Order());
        Approved.Text("PositionSteps", string.Join('\n', steps.Select(step => $"{step.Kind}: {step.Sentence}")));
    }

    private static ClaimLedger Rivals() => Some.Ledger(Mayor.Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8));

    private static ImmutableArray<PositionStep> Corrections((string Claim, string With) correction)
    {
        var ledger = Some.Ledger(Mayor.Is(6).SaidOn(2024, 5, 1), Mayor.Is(8).SaidOn(2024, 5, 3));
        ledger.Correct(Some.Claim(ledger, correction.Claim), Some.Claim(ledger, correction.With));
        return PositionHistory.Of(ledger.On(Some.Harmed), Some.Mayor, MessageTemplates.English).Steps;
    }

    private static ImmutableArray<PositionStep> Steps(Question question, params ReadOnlySpan<ClaimDraft> drafts) =>
        PositionHistory.Of(Some.Ledger(drafts).On(question), Some.Mayor, MessageTemplates.English).Steps;
}
