using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

public sealed class PositionHistoryTests
{
    [Fact]
    public void Steps_NoClaim_AreNone() => Assert.Empty(HistoryOf(Some.Ledger(), Some.Mayor, Some.Harmed).Steps);

    [Fact]
    public void Steps_OneClaim_IsTheFirst()
    {
        var step = Assert.Single(Steps(Harmed("6")));

        Assert.Equal((PositionStepKind.First, null, null, true), (step.Kind, step.Previous, step.Comparison, step.InForce));
    }

    [Fact]
    public void Steps_OtherSpeakersAndQuestions_AreLeftOut()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Ministry).That(Some.Harmed).Is(6), Claim.By(Some.Spokesman).That(Some.Harmed).Is(6), Claim.By(Some.Ministry).That(Some.Toll).Is(6));

        Assert.Equal("c1", Ids(HistoryOf(ledger, Some.Ministry, Some.Harmed)));
    }

    [Fact]
    public void AllOf_SeveralSpeakers_IsTheHistoryOfEach()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Union).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(7), Claim.By(Some.Union).That(Some.Harmed).DeclinedToComment());

        var all = PositionHistory.AllOf(ledger.On(Some.Harmed), MessageTemplates.English);

        Assert.Equal(["mayor: c2", "union: c1,c3"], all.Select(history => $"{history.Speaker.Id}: {Ids(history)}"));
        Assert.All(all, history => Assert.Equal(
            HistoryOf(ledger, history.Speaker, Some.Harmed).Steps.Select(step => step.ToString()), history.Steps.Select(step => step.ToString())));
    }

    [Theory]
    [InlineData("6", PositionStepKind.Repeated)]
    [InlineData("8", PositionStepKind.ChangedAccount)]
    [InlineData("at least 5", PositionStepKind.Widened)]
    [InlineData("6 km", PositionStepKind.NotCompared)]
    public void Kind_LaterFigure_IsSeenFromTheOneBefore(string figure, PositionStepKind kind) =>
        Assert.Equal(kind, Steps(Harmed("6").SaidOn(2024, 5, 1), Harmed(figure).SaidOn(2024, 5, 3))[1].Kind);

    [Fact]
    public void Kind_SaysMore_IsNarrowed() => Assert.Equal(PositionStepKind.Narrowed, Steps(Harmed("at least 5"), Harmed("6"))[1].Kind);

    [Fact]
    public void Kind_BothCanBeTrue_IsCompatible() => Assert.Equal(PositionStepKind.Compatible, Steps(Harmed("at least 5"), Harmed("at most 7"))[1].Kind);

    [Fact]
    public void Kind_NothingShowsWhichIsLater_IsContradiction() => Assert.Equal(PositionStepKind.Contradiction, Steps(Harmed("6"), Harmed("8"))[1].Kind);

    [Fact]
    public void Kind_OutletsDiffer_IsTold() => Assert.Equal(
        PositionStepKind.OutletsDiffer,
        Steps(Harmed("6").SaidOn(2024, 5, 1).ReportedBy(Some.Cnn), Harmed("8").SaidOn(2024, 5, 1).ReportedBy(Some.Gazette))[1].Kind);

    [Fact]
    public void Kind_CountThatGrew_IsUpdate()
    {
        var ledger = Some.Ledger(Toll(0).SaidOn(2024, 5, 1), Toll(6).SaidOn(2024, 5, 3));

        var step = HistoryOf(ledger, Some.Mayor, Some.Toll).Steps[1];

        Assert.Equal((PositionStepKind.Update, "c1", Relation.Updates, true), (step.Kind, step.Previous!.Id.ToString(), step.Comparison!.Relation, step.InForce));
    }

    [Fact]
    public void Kind_LaterForAnotherSide_MayBeNewer()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Turncoat).That(Some.Toll).Is(2).SaidOn(2024, 5, 1).OnBehalfOf(Some.Russia),
            Claim.By(Some.Turncoat).That(Some.Toll).Is(6).SaidOn(2024, 5, 3).OnBehalfOf(Some.Ukraine));

        Assert.Equal(PositionStepKind.MayBeNewer, HistoryOf(ledger, Some.Turncoat, Some.Toll).Steps[1].Kind);
    }

    [Fact]
    public void Kind_SaidLaterOfAnEarlierTime_IsOfEarlierTime()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Blocked).IsYes().SaidOn(2024, 5, 1).HoldsOn(2024, 5, 1),
            Claim.By(Some.Mayor).That(Some.Blocked).IsNo().SaidOn(2024, 5, 3).HoldsOn(2024, 4, 1));

        Assert.Equal(PositionStepKind.OfEarlierTime, HistoryOf(ledger, Some.Mayor, Some.Blocked).Steps[1].Kind);
    }

    [Fact]
    public void Kind_RecordedCorrection_IsCorrectionOfTheClaimItCorrects()
    {
        var ledger = Some.Ledger(Harmed("6"), Harmed("8"), Harmed("7"));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c3"));

        var step = HistoryOf(ledger, Some.Mayor, Some.Harmed).Steps[2];

        Assert.Equal((PositionStepKind.Correction, "c1", "CT1003"), (step.Kind, step.Previous!.Id.ToString(), step.Comparison!.Code));
    }

    [Fact]
    public void Kind_CorrectionThatSaysTheSame_IsStillACorrection()
    {
        var ledger = Some.Ledger(Harmed("6"), Harmed("6.0"));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal(PositionStepKind.Correction, HistoryOf(ledger, Some.Mayor, Some.Harmed).Steps[1].Kind);
    }

    [Fact]
    public void Kind_CorrectedByTheAnswerBefore_IsCorrected()
    {
        var ledger = Some.Ledger(Harmed("6").SaidOn(2024, 5, 1), Harmed("8").SaidOn(2024, 5, 3));
        ledger.Correct(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1"));

        var steps = HistoryOf(ledger, Some.Mayor, Some.Harmed).Steps;

        Assert.Equal((PositionStepKind.Corrected, false), (steps[1].Kind, steps[1].InForce));
    }

    [Fact]
    public void Kind_NoFacts_AreToldAndSeenFromByNobody()
    {
        var steps = Steps(
            Claim.By(Some.Mayor).That(Some.Harmed).DeclinedToComment(), Harmed("6"), Harmed("9").AsOpinion(), Harmed("9").AsPrediction(), Harmed("6"));

        Assert.Equal(
            [PositionStepKind.NonAnswer, PositionStepKind.First, PositionStepKind.Opinion, PositionStepKind.Prediction, PositionStepKind.Repeated],
            steps.Select(step => step.Kind));
        Assert.Equal("c2", steps[4].Previous!.Id.ToString());
    }

    [Fact]
    public void Steps_NoLongerInForce_AreTold()
    {
        var ledger = Some.Ledger(Harmed("6"), Harmed("8"));
        ledger.Retract(Some.Claim(ledger, "c1"));
        ledger.Withdraw(Some.Claim(ledger, "c2"));

        Assert.Equal([false, false], HistoryOf(ledger, Some.Mayor, Some.Harmed).Steps.Select(step => step.InForce));
    }

    [Fact]
    public void Steps_Order_IsThatOfTheStartsOfWhatWasSaid() => Assert.Equal(
        "c4,c2,c3,c1",
        Ids(Steps(
            Harmed("6").SaidOn(2024, 5, 2), Harmed("6").SaidOn(Some.Time("2024-04")), Harmed("6").SaidOn(Some.Time("2024-05")), Harmed("6").SaidOn(Some.Time("../2024-05-03")))));

    [Fact]
    public void Steps_Undated_StandWhereTheyWereRecorded()
    {
        var clock = new FakeTimeProvider(Some.Noon);
        var ledger = Some.Ledger(News.OptionsWith(clock), Harmed("6").SaidOn(2024, 5, 4), Harmed("6"));
        clock.Advance(TimeSpan.FromDays(2));
        ledger.Record(Harmed("6").Identified("c3"));
        ledger.Record(Harmed("6").Identified("b4"));

        Assert.Equal("c2,c1,c3,b4", Ids(HistoryOf(ledger, Some.Mayor, Some.Harmed)));
    }

    [Fact]
    public void Steps_AnyHistory_AreAllClaimsOfTheSpeakerInForceAsTheStandingSays() =>
        History.Any.Sample(
            history =>
            {
                var player = new Player(history);
                Array.ForEach(history.Steps, _ => player.PlayNext());
                var ledger = player.Ledger.Now;
                foreach (var question in history.Questions)
                {
                    var inForce = ledger.On(question).InForce.ToHashSet();
                    foreach (var speaker in history.Speakers)
                    {
                        var steps = HistoryOf(ledger, speaker, question).Steps;

                        Assert.Equal(
                            Printed.Ids(ledger.Claims.Where(claim => claim.Speaker.Equals(speaker) && claim.Question.Equals(question)).OrderBy(claim => claim.Id)),
                            Printed.Ids(steps.Select(step => step.Claim).OrderBy(claim => claim.Id)));
                        Assert.All(steps, step => Assert.Equal(inForce.Contains(step.Claim), step.InForce));
                        Assert.All(steps, step => Assert.Equal(step.Previous is null ? null : ledger.Compare(step.Claim, step.Previous).ToString(), step.Comparison?.ToString()));
                    }
                }
            },
            iter: Soak.Size(10_000));

    private static ImmutableArray<PositionStep> Steps(params ReadOnlySpan<ClaimDraft> drafts) => HistoryOf(Some.Ledger(drafts), Some.Mayor, Some.Harmed).Steps;

    private static PositionHistory HistoryOf(LedgerView ledger, Speaker speaker, Question question) =>
        PositionHistory.Of(ledger.On(question), speaker, MessageTemplates.English);

    private static string Ids(PositionHistory history) => Ids(history.Steps);

    private static string Ids(IEnumerable<PositionStep> steps) => Printed.Ids(steps.Select(step => step.Claim));

    private static ClaimDraft Harmed(string figure) => Claim.By(Some.Mayor).That(Some.Harmed).Is(Quantity.Parse(figure));

    private static ClaimDraft Toll(int figure) => Claim.By(Some.Mayor).That(Some.Toll).Is(figure);
}
