using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

public sealed class LedgerChangesTests
{
    [Fact]
    public void Between_EmptyLedgerAndItself_IsEmpty()
    {
        var now = new ClaimLedger(Some.Options()).Now;

        var changes = News.Between(now, now);

        Assert.True(changes.IsEmpty);
        Assert.Equal((0, 0, null, null), (changes.From, changes.To, changes.Since, changes.Until));
        Assert.Equal("So far: no new claims or conflicts.", changes.Summary());
    }

    [Fact]
    public void Between_EntityThatTouchesNothing_IsEmpty()
    {
        var changes = News.Of(Some.Ledger(Harmed(6)), ledger => ledger.Add(Topic.Named("new", "new")));

        Assert.True(changes.IsEmpty);
        Assert.Equal(1, changes.To - changes.From);
    }

    [Fact]
    public void Between_WrongOrder_Throws()
    {
        var ledger = Some.Ledger();
        var before = ledger.Now;
        ledger.Record(Harmed(6));

        var thrown = Assert.Throws<ArgumentException>(() => News.Between(ledger.Now, before));

        Assert.Contains("12", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("13", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_TwoLedgers_Throws() => Assert.Throws<ArgumentException>(() => News.Between(Some.Ledger().Now, Some.Ledger().Now));

    [Fact]
    public void Between_TheLiveLedger_IsTheSameAsItsMoment()
    {
        var ledger = Some.Ledger(Harmed(6));
        var before = ledger.Now;
        ledger.Record(Harmed(8));

        var live = LedgerChanges.Between(before, ledger, (null, null), ledger.Settings.PairFindings, ledger.Settings.Shown);

        Assert.Equal(News.Printed(News.Between(before, ledger.Now)), News.Printed(live));
    }

    [Fact]
    public void Changes_SeveralKinds_AreInOrderOfQuestionKindAndClaims()
    {
        var changes = News.Of(
            Some.Ledger(Harmed(6), Claim.By(Some.Union).That(Some.Harmed).Is(9), Claim.By(Some.Ukraine).That(Some.Crossed).DeclinedToComment()),
            ledger =>
            {
                ledger.Record(Claim.By(Some.Russia).That(Some.Harmed).Is(9).Identified("z2"));
                ledger.Record(Harmed(8).Identified("z1"));
                ledger.Retract(Some.Claim(ledger, "c1"));
                ledger.Record(Claim.By(Some.Ukraine).That(Some.Crossed).IsNo().Identified("y"));
            });

        Assert.Equal(
            [
                "crossed AccountMoved y c3", "crossed ClaimAdded y", "crossed PositionGained y", "crossed StateChanged ",
                "harmed AccountMoved z1 c1", "harmed ClaimAdded z1", "harmed ClaimAdded z2", "harmed ClaimActedOn c1",
                "harmed FindingBegan c2 z1", "harmed FindingBegan z1 z2", "harmed FindingEnded c1 c2",
                "harmed PositionGained z1", "harmed PositionGained z2", "harmed PositionLost c1",
            ],
            changes.Changes.Select(change => $"{change.Question.Id} {change.GetType().Name} {string.Join(' ', change.Key.Select(claim => claim.Id))}"));
    }

    [Fact]
    public void Summary_TheSentenceOfTheLiveBlog_IsSaid()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2024, 5, 3, 12, 10, 30, TimeSpan.Zero));
        var ledger = new ClaimLedger(News.OptionsWith(clock));
        var governor = ledger.Add(Speaker.Person("governor", "the governor"));
        var kyiv = ledger.Add(Speaker.State("kyiv", "Kyiv"));
        var wounded = ledger.Ask(Question.Named("a-wounded", "How many were wounded so far?").WithQuantity("wounded").Cumulative());
        var ordered = ledger.Ask(Question.Named("b-ordered", "Did Kyiv order the raid?").YesOrNo());
        ledger.Record(Claim.By(governor).That(wounded).Is(0).SaidAt(clock.GetUtcNow()));
        ledger.Record(Claim.By(kyiv).That(ordered).DeclinedToComment());

        var changes = News.Of(ledger, later =>
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            later.Record(Claim.By(governor).That(wounded).Is(6).SaidAt(clock.GetUtcNow()));
            later.Record(Claim.By(kyiv).That(ordered).IsNot(YesNoAnswer.Yes));
        });

        Assert.Equal("Since 12:10: the governor raised wounded from 0 to 6; Kyiv moved from no comment to denial.", changes.Summary());
    }

    [Fact]
    public void Summary_InAZone_SaysItsClock() =>
        Assert.Equal("Since 15:00: 1 new claim.", News.Of([Harmed(6)]).Summary(TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")));

    [Fact]
    public void Summary_SinceTheMomentThatWasAskedFor_NamesIt() =>
        Assert.Equal("Since 12:34: 1 new claim.", News.Of([Harmed(6)]).Summary(since: Some.Noon.AddMinutes(34)));

    [Fact]
    public void Summary_SinceTheMomentThatWasAskedForInAZone_NamesItThere() =>
        Assert.Equal("Since 15:34: 1 new claim.", News.Of([Harmed(6)]).Summary(TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow"), Some.Noon.AddMinutes(34)));

    [Fact]
    public void Summary_SinceAnotherDay_SaysTheDay()
    {
        var clock = new FakeTimeProvider(Some.Noon.AddHours(10));
        var ledger = Some.Ledger(News.OptionsWith(clock));

        var changes = News.Of(ledger, later =>
        {
            clock.Advance(TimeSpan.FromHours(1.5));
            later.Record(Harmed(6));
        });

        Assert.Equal("Since 22:00: 1 new claim.", changes.Summary());
        Assert.Equal("Since 3 May 2024, 23:00: 1 new claim.", changes.Summary(TimeZoneInfo.CreateCustomTimeZone("one", TimeSpan.FromHours(1), "one", "one")));
    }

    [Fact]
    public void Summary_MoveAndMore_CountsTheRest()
    {
        var changes = News.Of(Some.Ledger(Harmed(6)), ledger =>
        {
            ledger.Record(Harmed(8));
            ledger.Record(Claim.By(Some.Union).That(Some.Harmed).Is(9));
            ledger.Record(Claim.By(Some.Russia).That(Some.Harmed).Is(9).WithCertainty(Certainty.Possible));
        });

        Assert.Equal(
            "Since 12:00: Mayor Oyelaran raised the figure from 6 to 8 people; 2 other new claims; 3 new conflicts; 2 new possible conflicts.", changes.Summary());
    }

    [Fact]
    public void Summary_TemplatesOfTheHouse_AreUsed()
    {
        var options = Some.Options();
        options.Templates = new Shouting();

        Assert.Equal("NEWS 1", News.Of(Some.Ledger(options), ledger => ledger.Record(Harmed(6))).Summary());
    }

    [Fact]
    public void Changes_ReadBeforeARedaction_DoNotTellWhatWasTakenAway()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"));
        var changes = News.Of(ledger, later => later.Record(Claim.By(Some.Mayor).That(Some.Why).Is("a drone").Identified("c2")));

        ledger.Redact(Some.Claim(ledger, "c2"), ClaimText.Answer);
        ledger.Redact(ledger.GetEntity(Some.Mayor.Id));

        var told = News.Printed(changes) + changes.Summary();
        Assert.DoesNotContain("a drone", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Oyelaran", told, StringComparison.Ordinal);
        Assert.Contains("smoke", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_ARedaction_IsEmpty()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"));

        Assert.True(News.Of(ledger, later => later.Redact(Some.Claim(later, "c1"), ClaimText.Answer)).IsEmpty);
        Assert.True(News.Of(ledger, later => later.Redact(later.GetEntity(Some.Mayor.Id))).IsEmpty);
    }

    [Fact]
    public void Between_ChangedQuestion_TellsWhatItMakesOfItsClaims()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 1), Claim.By(Some.Union).That(Some.Harmed).Is(8).SaidOn(2024, 5, 3));

        var changes = News.Of(ledger, later => later.Change(Some.Harmed.Cumulative()));

        var changed = Assert.Single(changes.Changes.OfType<FindingChanged>());
        Assert.Equal(("CT2003", "CT4002"), (changed.Before.Code, changed.After.Code));
        Assert.Equal("Since 12:00: 1 ended conflict.", changes.Summary());
    }

    private static ClaimDraft Harmed(int figure) => Claim.By(Some.Mayor).That(Some.Harmed).Is(figure);

    private sealed class Shouting : MessageTemplates
    {
        public override string Explain(ComparisonArguments comparison) => "";

        public override string Say(Answer answer, Question question, Func<EntityId, string> nameOf) => "";

        public override string Say(EdtfTime time) => "";

        public override string Attribute(Claim claim) => "";

        public override string Summarise(ChangeSummary summary) => FormattableString.Invariant($"NEWS {summary.OtherClaims}");
    }
}
